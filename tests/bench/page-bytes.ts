import { transferOf } from '../browser/transfer.ts';
import { count } from './numbers.ts';
import { withSite } from './served-site.ts';
import type { Row } from './table.ts';

const KINDS = [
  ['home', ''],
  ['a lesson', 'lessons/why-a-network/'],
  ['today', 'today/'],
  ['goals', 'goals/'],
  ['checklist', 'checklist/'],
  ['contacts', 'contacts/'],
  ['a person', 'contacts/person/'],
  ['progress', 'progress/'],
  ['data', 'data/'],
] as const;

/** Bytes that a page of each kind transfers (gzip) before the visitor does anything. */
export function pageBytes(): Promise<Row[]> {
  return withSite(async (browser, origin) => {
    const rows: Row[] = [];
    for (const [name, path] of KINDS) {
      for (const locale of ['en', 'ja']) {
        const page = await browser.newPage();
        const { all, script } = await transferOf(page, `${origin}/${locale}/${path}`);
        const here = `${count(all)} bytes, of it scripts ${count(script)}`;
        rows.push({ what: `${name} (${locale})`, here });
        await page.close();
      }
    }
    return rows;
  });
}
