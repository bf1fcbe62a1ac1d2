import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { BROWSER_ARGS, findBrowser } from '../run/browser.ts';

/** Pages that are audited, by what they are; `sample`: while the example is looked at. */
export const AUDITED: readonly { name: string; path: string; sample: boolean }[] = [
  { name: 'home', path: '', sample: false },
  { name: 'a lesson', path: 'lessons/why-a-network/', sample: false },
  { name: 'contacts with the example', path: 'contacts/', sample: true },
  { name: 'progress with the example', path: 'progress/', sample: true },
];

/** What Lighthouse says of a page: a score in percent for each category, and each audit that lost points. */
export interface Audit {
  scores: Record<string, number>;
  faults: string[];
  /** Cumulative layout shift, without unit. */
  layoutShift: number;
}

/** A browser that Lighthouse and we drive together, with a profile of its own. */
export interface Auditor {
  audit(url: string): Promise<Audit>;
  /** Begins to look at the example. */
  openSample(origin: string): Promise<void>;
  close(): Promise<void>;
}

export async function openAuditor(): Promise<Auditor> {
  const folder = mkdtempSync(join(tmpdir(), 'enishi-audit-'));
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(folder, {
    args: [...BROWSER_ARGS, '--remote-debugging-port=0'],
    ...(executablePath && { executablePath }),
  });
  const port = Number(readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
  return {
    audit: (url) => auditPage(url, port),
    async openSample(origin) {
      const page = await context.newPage();
      await page.goto(`${origin}/en/data/`);
      await page.getByRole('button', { name: 'Look around with an example' }).click();
      await expect(page.getByRole('button', { name: 'Leave the example' })).toBeVisible();
      await page.close();
    },
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Now and then a loaded machine gives Lighthouse no first paint to measure, and so no scores. */
const TRIES = 5;

async function auditPage(url: string, port: number): Promise<Audit> {
  const said: string[] = [];
  while (said.length < TRIES) {
    // Lighthouse's defaults are its mobile preset: a mid-range phone on slow 4G.
    const result = await lighthouse(url, { port, output: 'json', disableStorageReset: true });
    if (result && !result.lhr.runtimeError) return toAudit(result.lhr);
    said.push(result?.lhr.runtimeError?.message ?? 'no result');
  }
  throw new Error(`Lighthouse could not measure ${url}: ${said.join('; ')}`);
}

function toAudit({ categories, audits }: Result): Audit {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const faults = weighed.flatMap(({ id, weight }) => {
    const { score, title, displayValue } = audits[id] ?? {};
    if (weight === 0 || score === null || score === undefined || score === 1) return [];
    return [`${title} ${displayValue ?? ''}`.trim()];
  });
  const scores = Object.entries(categories).map(
    ([id, { score }]) => [id, Math.round((score ?? 0) * 100)] as const,
  );
  const layoutShift = audits['cumulative-layout-shift']?.numericValue ?? Number.NaN;
  return { scores: Object.fromEntries(scores), faults, layoutShift };
}
