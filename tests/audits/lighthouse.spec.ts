import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import lighthouse from 'lighthouse';
import { BROWSER_ARGS, findBrowser } from '../run/browser.ts';

/** A busy machine makes a page slower than it is, never faster: the best of these runs counts. */
const RUNS = 3;

let folder: string;
let context: BrowserContext;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'enishi-audit-'));
  const executablePath = findBrowser();
  context = await chromium.launchPersistentContext(folder, {
    args: [...BROWSER_ARGS, '--remote-debugging-port=0'],
    ...(executablePath && { executablePath }),
  });
});

test.afterAll(async () => {
  await context.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Gives each category's score in percent, and what took points off. */
async function audit(url: string): Promise<{ scores: Record<string, number>; faults: string[] }> {
  const port = Number(readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
  // Lighthouse's own defaults are its mobile preset: a mid-range phone on slow 4G.
  const result = await lighthouse(url, { port, output: 'json', disableStorageReset: true });
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}.`);
  const { categories, audits } = result.lhr;
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const faults = weighed.flatMap(({ id, weight }) => {
    const { score, title, displayValue } = audits[id] ?? {};
    if (weight === 0 || score === null || score === undefined || score === 1) return [];
    return [`${title} ${displayValue ?? ''}`.trim()];
  });
  const scores = Object.entries(categories).map(
    ([id, { score }]) => [id, Math.round((score ?? 0) * 100)] as const,
  );
  return { scores: Object.fromEntries(scores), faults };
}

const sumOf = (scores: Record<string, number>) =>
  Object.values(scores).reduce((sum, score) => sum + score, 0);
const fullMarks = (scores: Record<string, number>) => 100 * Object.keys(scores).length;

async function bestAudit(url: string): Promise<Awaited<ReturnType<typeof audit>>> {
  let best = await audit(url);
  for (let run = 1; run < RUNS && sumOf(best.scores) < fullMarks(best.scores); run += 1) {
    const next = await audit(url);
    if (sumOf(next.scores) > sumOf(best.scores)) best = next;
  }
  return best;
}

for (const { name, path, sample } of [
  { name: 'home', path: '' },
  { name: 'a lesson', path: 'lessons/why-a-network/' },
  { name: 'contacts with the example', path: 'contacts/', sample: true },
  { name: 'progress with the example', path: 'progress/', sample: true },
]) {
  for (const locale of ['en', 'ja']) {
    test(`${name} in ${locale} earns every point`, async ({ baseURL }) => {
      test.setTimeout(180_000);
      const url = `${baseURL}/${locale}/${path}`;
      if (sample) {
        const page = await context.newPage();
        await page.goto(`${baseURL}/en/data/`);
        const begin = page.getByRole('button', { name: 'Look around with an example' });
        const end = page.getByRole('button', { name: 'Leave the example' });
        await expect(begin.or(end).first()).toBeVisible();
        if (await begin.isVisible()) await begin.click();
        await expect(end).toBeVisible();
        await page.close();
      }

      const { scores, faults } = await bestAudit(url);

      expect(Object.keys(scores).length, 'categories reported').toBeGreaterThanOrEqual(4);
      for (const [category, score] of Object.entries(scores)) {
        expect(score, `${category} of ${url}: ${faults.join('; ')}`).toBe(100);
      }
    });
  }
}
