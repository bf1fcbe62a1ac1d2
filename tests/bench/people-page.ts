import type { Browser, Page } from '@playwright/test';
import { manyPeople } from './many-people.ts';

/** How many people, each with ten entries, the benchmarks of the log are run with. */
export const COUNTS = [100, 1_000, 10_000] as const;
const CHUNK = 500;

/** Opens a page of a browser that has nothing but these people in it. */
export async function openPeople(browser: Browser, baseURL: string, count: number): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: { width: 412, height: 892 } });
  const page = await context.newPage();
  // The site makes its own database, so that the benchmark has no shape of its own.
  await page.goto('/ja/contacts/');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const people = manyPeople(count);
  for (let at = 0; at < people.length; at += CHUNK) {
    await page.evaluate(
      (chunk) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('enishi');
          opening.onsuccess = () => {
            const tx = opening.result.transaction('records', 'readwrite');
            for (const each of chunk) tx.objectStore('records').put(each, `contact:${each.id}`);
            tx.oncomplete = () => resolve(opening.result.close());
            tx.onabort = () => reject(new Error(String(tx.error)));
          };
        }),
      people.slice(at, at + CHUNK),
    );
  }
  return page;
}

/** Slows the page's processor down as Lighthouse does for a phone. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
