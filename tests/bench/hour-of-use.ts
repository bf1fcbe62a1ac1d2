import type { CDPSession, Page } from '@playwright/test';
import { logAnother, logLine, openLog } from './log-speed.ts';
import { count, repeats } from './numbers.ts';
import { addNamed, openPeople } from './people-page.ts';
import { withSite } from './served-site.ts';
import type { Row } from './table.ts';

const PEOPLE = 100;
const ACTS = 1000;
/** By then everything that loads when it is first used is there. */
const WARM_ACTS = 50;

/** What a page holds once everything nobody needs is swept up; memory in bytes. */
interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

/** A page on which a thousand entries are logged without ever being reloaded: what it holds after them. */
export function hourOfUse(): Promise<Row[]> {
  return withSite(async (browser, baseURL) => {
    const acts = repeats(20) < 20 ? WARM_ACTS : ACTS;
    const page = await openPeople(browser, baseURL, PEOPLE);
    const names = await addNamed(page);
    const session = await page.context().newCDPSession(page);
    await openLog(page);
    await logMany(page, names, WARM_ACTS);
    const before = await heldBy(session);
    await logMany(page, names, acts);
    const after = await heldBy(session);
    const row = (what: string, name: keyof Held, unit = ''): Row => ({
      what: `${what} after ${count(acts)} more entries`,
      here: `${count(after[name])}${unit}`,
      beside: `before them ${count(before[name])}${unit}, ${perAct(after[name] - before[name], acts)} an entry`,
    });
    return [
      row('JavaScript heap', 'heap', ' bytes'),
      row('DOM nodes', 'nodes'),
      row('event listeners', 'listeners'),
    ];
  });
}

async function logMany(page: Page, names: readonly string[], acts: number): Promise<void> {
  for (let act = 0; act < acts; act += 1) {
    await logLine(page, `昨日 ${names[act % names.length]}さんと駅前でランチ`);
    await logAnother(page);
  }
}

async function heldBy(session: CDPSession): Promise<Held> {
  await session.send('Performance.enable');
  // What a first sweep frees may hold more: DOM and JavaScript hold each other.
  for (let sweep = 0; sweep < 3; sweep += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

function perAct(grown: number, acts: number): string {
  return `${grown < 0 ? '' : '+'}${(grown / acts).toFixed(grown > acts * 10 ? 0 : 2)}`;
}
