import type { NameLocale } from '../domain/name.ts';
import { openDataSet } from '../storage/data-set.ts';
import { idbEngine } from '../storage/idb.ts';
import { DATABASES, reportProblem, setSample } from './open.ts';
import { whilePending } from './pending.ts';
import { readToday } from './today.ts';

/**
 * Writes the example into its own database and turns this browser to it; the page that is opened next
 * shows it. The visitor's own records are in another database and are not touched. Gives whether it
 * could be written.
 */
export function openSample(locale: NameLocale): Promise<boolean> {
  return whilePending(async () => {
    const { sampleRecords } = await import('../domain/sample.ts');
    const kept = await replaceSample(sampleRecords(locale, readToday()));
    if (kept) setSample(true);
    return kept;
  });
}

/** Erases the example and turns this browser back to the visitor's own records. */
export function leaveSample(): Promise<boolean> {
  return whilePending(async () => {
    setSample(false);
    return replaceSample([]);
  });
}

/** Rows are replaced rather than the database deleted: a tab that still shows it cannot block this. */
async function replaceSample(rows: [string, unknown][]): Promise<boolean> {
  const sample = openDataSet(idbEngine(DATABASES.sample));
  try {
    await sample.replaceAll(rows);
    return true;
  } catch (error) {
    reportProblem(error);
    return false;
  } finally {
    sample.close();
  }
}
