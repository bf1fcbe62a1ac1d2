import type { Browser } from '@playwright/test';
import { openAuditor, type Auditor } from '../audits/audit.ts';
import { transferOf, type Transfer } from '../browser/transfer.ts';
import { listen, serveSite } from '../run/serve.ts';
import { largestPaint } from './largest-paint.ts';
import { lessonText } from './lesson-text.ts';
import { beside, count, median, repeats } from './numbers.ts';
import { otherSites } from './other-sites.ts';
import { withSite } from './served-site.ts';
import type { Row } from './table.ts';

const LESSON = 'lessons/why-a-network/';
const RUNS = 5;

/** What a page costs: what it fetches before anybody does anything, and how long a visitor waits. */
interface Cost extends Transfer {
  /** Milliseconds, the median of the runs: of a load that is slowed, and what Lighthouse reckons. */
  largestPaint: number;
  reckonedPaint: number;
  blocked: number;
}

/** What is compared, how it is written, and where it says something. */
const COSTS: readonly { name: keyof Cost; what: string; unit: string }[] = [
  { name: 'all', what: 'bytes in all', unit: '' },
  { name: 'script', what: 'of it scripts, bytes', unit: '' },
  { name: 'requests', what: 'requests', unit: '' },
  { name: 'largestPaint', what: 'largest contentful paint on slow 4G', unit: ' ms' },
  { name: 'reckonedPaint', what: 'the same, as Lighthouse reckons it', unit: ' ms' },
  { name: 'blocked', what: 'total blocking time', unit: ' ms' },
];

/** A lesson beside its own text as a bare page and in generators of documentation, in both languages. */
export function lessonBeside(): Promise<Row[]> {
  return withSite(async (browser, origin) => {
    const auditor = await openAuditor();
    const rows: Row[] = [];
    try {
      for (const lang of ['en', 'ja']) {
        const address = `${origin}/${lang}/${LESSON}`;
        const page = await browser.newPage();
        const blocks = await lessonText(page, address);
        await page.close();
        const ours = await costOf(browser, auditor, address);
        const others = new Map<string, Cost>();
        for (const { name, root, path } of otherSites(blocks, lang)) {
          const server = serveSite(root);
          const there = await listen(server, 0);
          others.set(name, await costOf(browser, auditor, `${there}/${path}`));
          server.close();
        }
        rows.push(...COSTS.map((cost) => toRow(lang, cost, ours, others)));
      }
    } finally {
      await auditor.close();
    }
    return rows;
  });
}

async function costOf(browser: Browser, auditor: Auditor, address: string): Promise<Cost> {
  const page = await browser.newPage();
  const transfer = await transferOf(page, address);
  await page.close();
  const [largest, reckoned, blocked]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < repeats(RUNS); run += 1) {
    largest.push(await largestPaint(browser, address));
    const times = await auditor.time(address);
    reckoned.push(times.largestPaint);
    blocked.push(times.blocked);
  }
  return {
    ...transfer,
    largestPaint: median(largest),
    reckonedPaint: median(reckoned),
    blocked: median(blocked),
  };
}

function toRow(
  lang: string,
  { name, what, unit }: (typeof COSTS)[number],
  ours: Cost,
  others: ReadonlyMap<string, Cost>,
): Row {
  const said = [...others].map(([site, cost]) => {
    const value = `${count(cost[name])}${unit}`;
    // Nothing can be measured against nothing.
    if (cost[name] === 0) return `${site} ${value}`;
    return beside(site, value, { ours: ours[name], theirs: cost[name] });
  });
  return {
    what: `a lesson (${lang}): ${what}`,
    here: `${count(ours[name])}${unit}`,
    beside: said.join(', '),
  };
}
