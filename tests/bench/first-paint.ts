import type { Page } from '@playwright/test';
import { besideTimes, ms, repeats, type Growth } from './numbers.ts';
import type { Row } from './table.ts';

const ROUNDS = 7;

/** A page, and what stands on it once its records are drawn. */
export interface Drawn {
  what: string;
  address: string;
  shown: string;
}

/** How long a page takes until its records are painted, beside reading the same records raw. */
export async function firstPaint(page: Page, drawn: Drawn, growth: Growth): Promise<Row> {
  await page.addInitScript(markFirst, drawn.shown);
  const raw: number[] = [];
  const painted: number[] = [];
  for (let round = 0; round < repeats(ROUNDS); round += 1) {
    await page.goto('/ja/about/');
    raw.push(await readRaw(page));
    await page.goto(drawn.address);
    const mark = await page.waitForFunction(
      () => performance.getEntriesByName('first-shown')[0]?.startTime,
    );
    painted.push((await mark.jsonValue()) ?? Number.NaN);
  }
  return {
    what: `${drawn.what}: first paint`,
    here: ms(painted) + growth.of(drawn.what.replace(/^[\d,]+ /, ''), painted),
    beside: besideTimes('reading the records raw', painted, raw),
  };
}

/** Runs in the page: notes when the frame with the first of these has been painted. */
function markFirst(selector: string): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('first-shown')));
  });
  seen.observe(document, { childList: true, subtree: true });
}

function readRaw(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const opening = indexedDB.open('enishi');
        opening.onsuccess = () => {
          const store = opening.result.transaction('records').objectStore('records');
          store.getAll().onsuccess = () => {
            resolve(performance.now() - start);
            opening.result.close();
          };
        };
      }),
  );
}
