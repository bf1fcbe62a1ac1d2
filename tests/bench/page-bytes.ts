import { transferOf } from '../browser/transfer.ts';
import { withSite } from './served-site.ts';

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
export function pageBytes(): Promise<string[]> {
  return withSite(async (browser, origin) => {
    const lines: string[] = [];
    for (const [name, path] of KINDS) {
      for (const locale of ['en', 'ja']) {
        const page = await browser.newPage();
        const { all, script, style } = await transferOf(page, `${origin}/${locale}/${path}`);
        lines.push(`${name} (${locale}): ${all} bytes, of it scripts ${script}, styles ${style}`);
        await page.close();
      }
    }
    return lines;
  });
}
