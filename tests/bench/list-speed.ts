import type { Page } from '@playwright/test';
import { firstPaint } from './first-paint.ts';
import { count, Growth, ms, percentile, repeats } from './numbers.ts';
import { COUNTS, openPeople, slowDown } from './people-page.ts';
import { withSite } from './served-site.ts';
import type { Row } from './table.ts';

const LIST = { address: '/ja/contacts/', shown: '.person-row' };
const SLOWDOWN = 4;
const QUERIES = ['佐藤 恵1', 'takahasi', 'northwind 12', '転職の相談', 'nobody at all'];
const KEY_MS = 120;
const FRAMES = 240;
const STEP = 90;

/**
 * The list of people: its first paint beside reading the same records raw from IndexedDB; from a key to
 * its painted result with the processor four times as slow; and how many frames of a long scroll left a
 * place without its row.
 */
export function listSpeed(): Promise<Row[]> {
  return withSite(async (browser, baseURL) => {
    const rows: Row[] = [];
    const growth = new Growth();
    for (const people of COUNTS) {
      const page = await openPeople(browser, baseURL, people);
      const what = `${count(people)} people in the list`;
      rows.push(
        await firstPaint(page, { what, ...LIST }, growth),
        {
          what: `${what}, ${SLOWDOWN} × slower: a key until its result`,
          here: await finding(page),
        },
        { what: `${what}: scrolled frames without a row`, here: await scrolling(page) },
      );
      await page.context().close();
    }
    return rows;
  });
}

/** A key until its result is painted, the first keys of a visit among them. */
async function finding(page: Page): Promise<string> {
  const times: number[] = [];
  for (const query of QUERIES.slice(0, repeats(QUERIES.length))) {
    await openList(page);
    await slowDown(page, SLOWDOWN);
    await page.locator('#find-people').focus();
    await page.evaluate(noteResults);
    for (const letter of query) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(KEY_MS);
    }
    await page.locator('.people[aria-busy="false"]').waitFor({ state: 'attached' });
    const found = await page.evaluate(() =>
      performance.getEntriesByName('result').map(({ duration }) => duration),
    );
    times.push(...found);
    await slowDown(page, 1);
  }
  return `median ${ms(times)}, p95 ${percentile(times, 95).toFixed(0)} ms of ${times.length}`;
}

/** Opens the list by way of another page: its address holds the last search, which a reload would keep. */
async function openList(page: Page): Promise<void> {
  await page.goto('/ja/about/');
  await page.goto(LIST.address);
  await page.locator(LIST.shown).first().waitFor();
}

/** Runs in the page: measures every key of the search until its people are painted. */
function noteResults(): void {
  // A task posted in a frame runs after that frame was painted.
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(undefined);
    });
  document.querySelector('#find-people')?.addEventListener('input', ({ timeStamp }) => {
    const look = () => {
      if (document.querySelector('.people[aria-busy="true"]')) afterPaint(look);
      else performance.measure('result', { start: timeStamp, end: performance.now() });
    };
    afterPaint(look);
  });
}

async function scrolling(page: Page): Promise<string> {
  await openList(page);
  const missing = await page.evaluate(
    async ([frames, step]) => {
      const list = document.querySelector('.people');
      let found = 0;
      for (let frame = 0; frame < frames; frame += 1) {
        scrollBy({ top: step, behavior: 'instant' });
        await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
        const box = list?.getBoundingClientRect();
        const rows = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect());
        const top = Math.max(0, box?.top ?? 0);
        const bottom = Math.min(innerHeight, box?.bottom ?? 0);
        const first = Math.min(...rows.map((row) => row.top));
        const last = Math.max(...rows.map((row) => row.bottom));
        if (bottom > top && (first > top + 1 || last < bottom - 1)) found += 1;
      }
      return found;
    },
    [FRAMES, STEP] as const,
  );
  return `${missing} of ${FRAMES}`;
}
