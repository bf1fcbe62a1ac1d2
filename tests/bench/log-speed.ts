import type { Page } from '@playwright/test';
import { besideTimes, count, Growth, ms, repeats } from './numbers.ts';
import { addNamed, COUNTS, openPeople } from './people-page.ts';
import { withSite } from './served-site.ts';
import type { Row } from './table.ts';

const ROUNDS = 9;

/** An entry in the quick log, from Enter until the dialog says it is kept, beside writing its record raw. */
export function logSpeed(): Promise<Row[]> {
  return withSite(async (browser, baseURL) => {
    const rows: Row[] = [];
    const growth = new Growth();
    for (const people of COUNTS) {
      const page = await openPeople(browser, baseURL, people);
      const [name = ''] = await addNamed(page);
      const raw: number[] = [];
      const kept: number[] = [];
      await openLog(page);
      for (let round = 0; round < repeats(ROUNDS); round += 1) {
        raw.push(await writeRaw(page));
        kept.push(await logLine(page, `昨日 ${name}さんと駅前でランチ ${round}`));
        await logAnother(page);
      }
      rows.push({
        what: `${count(people)} people: logging an entry until it is kept`,
        here: ms(kept) + growth.of('log', kept),
        beside: besideTimes('writing the record raw, as strict', kept, raw),
      });
      await page.context().close();
    }
    return rows;
  });
}

/** Opens the quick log on the list of people. */
export async function openLog(page: Page): Promise<void> {
  await page.goto('/ja/contacts/');
  await page.locator('.person-row').first().waitFor();
  await page.locator('#quick-log').click();
  await page.locator('dialog textarea').first().waitFor();
}

/** Keeps a line; gives the milliseconds from Enter until the dialog says so. */
export async function logLine(page: Page, line: string): Promise<number> {
  await page.locator('dialog textarea').first().fill(line);
  // The line is read as someone's name first: then Enter keeps it without a question.
  await page.locator('dialog [data-field="who"].chip').first().waitFor();
  await page.evaluate(() => {
    const start = { at: 0 };
    addEventListener('keydown', ({ timeStamp }) => (start.at = timeStamp), { once: true });
    const seen = new MutationObserver(() => {
      if (!document.querySelector('dialog strong')) return;
      seen.disconnect();
      performance.measure('kept', { start: start.at, end: performance.now() });
    });
    performance.clearMeasures('kept');
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.locator('dialog textarea').first().press('Enter');
  const time = await page.waitForFunction(() => performance.getEntriesByName('kept')[0]?.duration);
  return (await time.jsonValue()) ?? Number.NaN;
}

/** Goes from what was kept to the next entry. */
export async function logAnother(page: Page): Promise<void> {
  await page.locator('dialog .acts > .button:not(.quiet)').click();
  await page.locator('dialog textarea').first().waitFor();
}

function writeRaw(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('enishi');
        opening.onsuccess = () => {
          const db = opening.result;
          const start = performance.now();
          const tx = db.transaction('records', 'readwrite', { durability: 'strict' });
          const store = tx.objectStore('records');
          const reading = store.get('contact:named-1');
          reading.onsuccess = () => store.put(reading.result, 'contact:named-1');
          tx.oncomplete = () => {
            resolve(performance.now() - start);
            db.close();
          };
        };
      }),
  );
}
