import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { openSample } from '../browser/sample-people.ts';
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

/** How long a page keeps a visitor waiting, in milliseconds, on the phone that Lighthouse simulates. */
export interface WaitingTimes {
  largestPaint: number;
  blocked: number;
}

/** A browser that Lighthouse and we drive together, with a profile of its own. */
export interface Auditor {
  audit(url: string): Promise<Audit>;
  /** The times alone: it takes a third of a whole audit. */
  time(url: string): Promise<WaitingTimes>;
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
    audit: async (url) => toAudit(await auditPage(url, { port })),
    // Each time as a first visit: nothing is kept of the one before, no worker serves the page.
    time: async (url) =>
      toTimes(await auditPage(url, { port, onlyAudits: [...TIMES], disableStorageReset: false })),
    async openSample(origin) {
      const page = await context.newPage();
      await openSample(page, 'en', origin);
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
const TIMES = ['largest-contentful-paint', 'total-blocking-time'] as const;

async function auditPage(url: string, flags: Flags): Promise<Result> {
  const said: string[] = [];
  while (said.length < TRIES) {
    // Lighthouse's defaults are its mobile preset: a mid-range phone on slow 4G.
    const result = await lighthouse(url, { output: 'json', disableStorageReset: true, ...flags });
    if (result && !result.lhr.runtimeError) return result.lhr;
    said.push(result?.lhr.runtimeError?.message ?? 'no result');
  }
  throw new Error(`Lighthouse could not measure ${url}: ${said.join('; ')}`);
}

function toTimes({ audits }: Result): WaitingTimes {
  const [largestPaint = Number.NaN, blocked = Number.NaN] = TIMES.map(
    (id) => audits[id]?.numericValue,
  );
  return { largestPaint, blocked };
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
