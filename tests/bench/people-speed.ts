import type { Page } from '@playwright/test';
import { manyPeople } from './many-people.ts';
import { median, ratio } from './numbers.ts';
import { withSite } from './served-site.ts';

const PEOPLE = 10_000;
const CHUNK = 500;
const ROUNDS = 7;
const TYPED = '佐藤 恵1';

/**
 * With 10,000 people and 100,000 entries: how much longer than reading the same records raw from
 * IndexedDB the list takes to its first paint, and how much longer than one pass over the same
 * strings a keystroke in the search field takes to the next paint.
 */
export function peopleSpeed(): Promise<string[]> {
  return withSite(async (browser, baseURL) => {
    const page = await browser.newPage({ baseURL });
    await page.addInitScript(markFirstRow);
    await fillDatabase(page);
    return [await firstPaint(page), ...(await keystrokes(page))];
  });
}

/** Runs in the page: notes when the frame with the first person of the list has been painted. */
function markFirstRow(): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('.person-row')) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('first-row')));
  });
  seen.observe(document, { childList: true, subtree: true });
}

async function fillDatabase(page: Page): Promise<void> {
  // The site makes its own database, so that the benchmark has no shape of its own.
  await page.goto('/ja/contacts/');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const people = manyPeople(PEOPLE);
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
}

async function firstPaint(page: Page): Promise<string> {
  const raw: number[] = [];
  const painted: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto('/ja/about/');
    raw.push(await readRaw(page));
    await page.goto('/ja/contacts/');
    const mark = await page.waitForFunction(
      () => performance.getEntriesByName('first-row')[0]?.startTime,
    );
    painted.push((await mark.jsonValue()) ?? Number.NaN);
  }
  return `first paint of the list: ${ratio(painted, raw)} × reading the records raw`;
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

async function keystrokes(page: Page): Promise<string[]> {
  await page.locator('#find-people').focus();
  const taken = await page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('#find-people');
    if (!field) throw new Error('The list has no search field.');
    const times: number[] = [];
    for (let length = 1; length <= typed.length; length += 1) {
      // Twice a frame: the second begins after the first has been painted.
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      const start = performance.now();
      field.value = typed.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((next) => setTimeout(next));
      times.push(performance.now() - start);
    }
    return times;
  }, TYPED);
  const pass = await onePass(page);
  const [first = 0, ...rest] = taken;
  return [
    `first keystroke: ${ratio([first], pass)} × one pass over the same strings`,
    `later keystrokes: ${ratio(rest, pass)} × (median ${median(rest).toFixed(1)} ms here)`,
  ];
}

function onePass(page: Page): Promise<number[]> {
  const texts = manyPeople(PEOPLE).map(({ name, organization, tags, interactions }) =>
    [
      name.family,
      name.familyReading,
      name.given,
      organization,
      ...tags,
      ...interactions.map(({ note }) => note),
    ].join(' '),
  );
  return page.evaluate(
    ([strings, rounds]) =>
      Array.from({ length: rounds }, () => {
        const start = performance.now();
        const found = strings.filter((text) => text.includes('佐藤') && text.includes('恵1'));
        return found.length > 0 ? performance.now() - start : Number.NaN;
      }),
    [texts, ROUNDS] as const,
  );
}
