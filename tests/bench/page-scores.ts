import { AUDITED, openAuditor, type Audit } from '../audits/audit.ts';
import { repeats } from './numbers.ts';
import { withSite } from './served-site.ts';
import type { Row } from './table.ts';

/** A busy machine makes a page slower than it is, never faster: the best of these counts. */
const RUNS = 3;

/** Lighthouse's scores, in percent, of the audited pages. */
export function pageScores(): Promise<Row[]> {
  return withSite(async (_browser, origin) => {
    const auditor = await openAuditor();
    const rows: Row[] = [];
    const pages = AUDITED.flatMap((page) => ['en', 'ja'].map((locale) => ({ ...page, locale })));
    let isSample = false;
    try {
      for (const { name, locale, path, sample } of pages) {
        if (sample && !isSample) await auditor.openSample(origin);
        isSample = sample;
        const audits: Audit[] = [];
        while (audits.length < repeats(RUNS))
          audits.push(await auditor.audit(`${origin}/${locale}/${path}`));
        rows.push({ what: `${name} (${locale})`, here: bestOf(audits) });
      }
    } finally {
      await auditor.close();
    }
    return rows;
  });
}

function bestOf(audits: readonly Audit[]): string {
  const categories = Object.keys(audits[0]?.scores ?? {});
  return categories
    .map((name) => `${name} ${Math.max(...audits.map(({ scores }) => scores[name] ?? 0))}`)
    .join(', ');
}
