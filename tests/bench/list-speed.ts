import type { Page } from '@playwright/test';
import { firstPaint } from './first-paint.ts';
import { Growth, percentile } from './numbers.ts';
import { COUNTS, openPeople, slowDown } from './people-page.ts';
import { withSite } from './served-site.ts';

const LIST = { address: '/ja/contacts/', shown: '.person-row' };
const SLOWDOWN = 4;
/** Typed letter by letter: a name, its reading in Latin letters, an organisation, a word of an entry. */
const QUERIES = ['佐藤 恵1', 'takahasi', 'northwind 12', '転職の相談', 'nobody at all'];
const FRAMES = 240;
const STEP = 90;

/**
 * The list of people: its first paint beside reading the same records raw from IndexedDB; from a key
 * to the next frame and to the painted result with the processor four times as slow; and how many frames of a long scroll
 * left a place without its row.
 */
export function listSpeed(): Promise<string[]> {
  return withSite(async (browser, baseURL) => {
    const lines: string[] = [];
    const growth = new Growth();
    for (const count of COUNTS) {
      const page = await openPeople(browser, baseURL, count);
      lines.push(
        [
          `${count} people: ${await firstPaint(page, LIST, growth)}`,
          await keystrokes(page, growth),
          await scrolling(page),
        ].join('; '),
      );
      await page.context().close();
    }
    return lines;
  });
}

async function keystrokes(page: Page, growth: Growth): Promise<string> {
  await slowDown(page, SLOWDOWN);
  const field = page.locator('#find-people');
  await field.focus();
  await page.evaluate(() => {
    document.querySelector('#find-people')?.addEventListener('input', ({ timeStamp }) => {
      const isBusy = () => document.querySelector('.people')?.getAttribute('aria-busy') === 'true';
      const measure = (name: string) => {
        performance.measure(name, { start: timeStamp, end: performance.now() });
      };
      // A task posted in a frame runs after that frame was painted.
      const afterPaint = (then: () => void) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = then;
          port2.postMessage(undefined);
        });
      const lookForResult = () => (isBusy() ? afterPaint(lookForResult) : measure('result'));
      afterPaint(() => {
        measure('key');
        lookForResult();
      });
    });
  });
  for (const query of QUERIES) {
    for (const letter of query) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(120);
    }
    await field.fill('');
    await page.waitForTimeout(500);
  }
  await slowDown(page, 1);
  const timesOf = (name: string) =>
    page.evaluate(
      (entries) => performance.getEntriesByName(entries).map(({ duration }) => duration),
      name,
    );
  const said = async (name: string) => {
    const times = await timesOf(name);
    const [median, p95] = [50, 95].map((share) => percentile(times, share).toFixed(0));
    return `median ${median} ms${growth.of(name, times)}, p95 ${p95} ms`;
  };
  const [key, result] = [await said('key'), await said('result')];
  return `${SLOWDOWN} × slower, a key until painted: ${key}; until its result: ${result}`;
}

async function scrolling(page: Page): Promise<string> {
  await page.reload();
  await page.locator('.person-row').first().waitFor();
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
  return `${missing} of ${FRAMES} scrolled frames without a row`;
}
