import type * as dexiePage from './dexie-page.ts';
import { besideTimes, count, Growth, ms, repeats } from './numbers.ts';
import { COUNTS } from './people-page.ts';
import { withSite } from './served-site.ts';
import type { Row } from './table.ts';

const WORK = {
  load: 'reading everyone, each record validated',
  write: 'logging an entry, with its journal and undo',
  query: 'finding everyone with a tag, in memory against an index',
} as const;

/** The same people in this site's storage and in Dexie, and the same work done. */
export function dexieSpeed(): Promise<Row[]> {
  return withSite(async (browser, origin) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/__test/rig.html`);
    const rows: Row[] = [];
    const growth = new Growth();
    for (const people of COUNTS) {
      const times = await page.evaluate(
        async ([number, rounds]) => {
          const path = '/__test/tests/bench/dexie-page.ts';
          const { compare }: typeof dexiePage = await import(path);
          return compare(number, rounds);
        },
        [people, repeats(7)] as const,
      );
      for (const name of ['load', 'write', 'query'] as const) {
        const { ours, dexie } = times[name];
        rows.push({
          what: `${count(people)} people: ${WORK[name]}`,
          here: ms(ours) + growth.of(name, ours),
          beside: besideTimes('Dexie', ours, dexie),
        });
      }
    }
    return rows;
  });
}
