import type { Page } from '@playwright/test';
import { besideTimes, count, Growth, ms, repeats } from './numbers.ts';
import { COUNTS, openPeople } from './people-page.ts';
import { withSite } from './served-site.ts';
import type { Row } from './table.ts';

const ROUNDS = 3;

/**
 * Tagging everyone in one act, from the press until the page says so, and its undo, beside writing the
 * same records raw into IndexedDB in one transaction.
 */
export function bulkSpeed(): Promise<Row[]> {
  return withSite(async (browser, baseURL) => {
    const rows: Row[] = [];
    const growth = new Growth();
    for (const people of COUNTS) {
      const page = await openPeople(browser, baseURL, people);
      const raw: number[] = [];
      const tagged: number[] = [];
      const undone: number[] = [];
      for (let round = 0; round < repeats(ROUNDS); round += 1) {
        raw.push(await writeRaw(page));
        tagged.push(await tagEveryone(page, `round ${round}`));
        undone.push(await undo(page));
      }
      for (const [act, times] of [
        ['tagging all', tagged],
        ['its undo', undone],
      ] as const) {
        rows.push({
          what: `${count(people)} people: ${act}`,
          here: ms(times) + growth.of(act, times),
          beside: besideTimes('writing the records raw', times, raw),
        });
      }
      await page.context().close();
    }
    return rows;
  });
}

async function writeRaw(page: Page): Promise<number> {
  await page.goto('/ja/about/');
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('enishi');
        opening.onsuccess = () => {
          const db = opening.result;
          const range = IDBKeyRange.bound('contact:', 'contact:\uffff');
          const reading = db.transaction('records').objectStore('records').getAll(range);
          reading.onsuccess = () => {
            const start = performance.now();
            const tx = db.transaction('records', 'readwrite', { durability: 'strict' });
            for (const each of reading.result) {
              tx.objectStore('records').put(each, `contact:${each.id}`);
            }
            tx.oncomplete = () => {
              resolve(performance.now() - start);
              db.close();
            };
          };
        };
      }),
  );
}

async function tagEveryone(page: Page, tag: string): Promise<number> {
  await page.goto('/ja/contacts/');
  await page.getByRole('button', { name: 'まとめて選ぶ' }).click();
  await page.getByRole('button', { name: /全員$/ }).click();
  await page.getByRole('button', { name: 'まとめて変更' }).click();
  await page.getByRole('dialog').getByLabel('タグ').fill(tag);
  return untilSaid(page, 'dialog button[type="submit"]', 'タグを付けました');
}

function undo(page: Page): Promise<number> {
  return untilSaid(page, '.toast .text-button', '取り消しました');
}

/** Milliseconds from a press until the notices say a text. */
function untilSaid(page: Page, button: string, text: string): Promise<number> {
  return page.evaluate(
    ([selector, words]) =>
      new Promise<number>((resolve) => {
        const pressed = document.querySelector<HTMLElement>(selector);
        const start = performance.now();
        const seen = new MutationObserver(() => {
          if (!document.querySelector('.notices')?.textContent?.includes(words)) return;
          seen.disconnect();
          resolve(performance.now() - start);
        });
        seen.observe(document, { childList: true, subtree: true, characterData: true });
        pressed?.click();
      }),
    [button, text] as const,
  );
}
