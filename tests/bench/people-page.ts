import type { Browser, Page } from '@playwright/test';
import { SCHEMA } from '../../src/storage/migrations.ts';
import { testHabit } from '../fixtures/habits.ts';
import { testContact } from '../fixtures/people.ts';
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
    const chunk = people.slice(at, at + CHUNK);
    await putRecords(
      page,
      chunk.map((each) => [`contact:${each.id}`, each]),
    );
  }
  // Without it the first act would count everyone, and no second copy would ever be due.
  const meta = { schema: SCHEMA, dataSet: 'bench', revision: 1, counts: { contact: count } };
  await putRecords(page, [['meta', meta]]);
  return page;
}

/** Given names of people whom a line can name: the many have numbers in their names. */
const NAMED = ['千鶴', '匠', '茜', '司', '遥', '渚', '巡', '響', '栞', '凪'];

/** Adds a habit to tick and ten people whom a line can name; gives their names. */
export async function addNamed(page: Page): Promise<string[]> {
  const habit = testHabit({ id: 'bench-habit', title: '本を読む' });
  const people = NAMED.map((given, at) =>
    testContact({ name: { family: '渡部', given } }, `named-${at}`),
  );
  await putRecords(page, [
    [`habit:${habit.id}`, habit],
    ...people.map((each) => [`contact:${each.id}`, each] as const),
  ]);
  return NAMED.map((given) => `渡部${given}`);
}

function putRecords(page: Page, rows: readonly (readonly [string, unknown])[]): Promise<void> {
  return page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('enishi');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('records', 'readwrite');
          for (const [key, record] of records) tx.objectStore('records').put(record, key);
          tx.oncomplete = () => resolve(opening.result.close());
          tx.onabort = () => reject(new Error(String(tx.error)));
        };
      }),
    rows,
  );
}

/** Slows the page's processor down as Lighthouse does for a phone. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
