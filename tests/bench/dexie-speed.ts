import type * as dexiePage from './dexie-page.ts';
import { Growth, ratio } from './numbers.ts';
import { COUNTS } from './people-page.ts';
import { withSite } from './served-site.ts';

const WORK = {
  load: 'reading everyone, each record validated',
  write: 'logging an entry, with its journal and undo',
  query: 'finding everyone with a tag, in memory against an index',
} as const;

/** The same people in this site's storage and in Dexie: how many times as long ours takes, and its growth. */
export function dexieSpeed(): Promise<string[]> {
  return withSite(async (browser, origin) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/__test/rig.html`);
    const lines: string[] = [];
    const growth = new Growth();
    for (const count of COUNTS) {
      const times = await page.evaluate(async (people) => {
        const path = '/__test/tests/bench/dexie-page.ts';
        const { compare }: typeof dexiePage = await import(path);
        return compare(people);
      }, count);
      for (const name of ['load', 'write', 'query'] as const) {
        const { ours, dexie } = times[name];
        const grown = growth.of(name, ours);
        lines.push(`${count} people, ${WORK[name]}: ${ratio(ours, dexie)} × Dexie${grown}`);
      }
    }
    return lines;
  });
}
