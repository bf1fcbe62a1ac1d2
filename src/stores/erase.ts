import { eraseEverything } from './backup.ts';
import { dropLeftPlace } from '../storage/new-place.ts';
import { keepNote, noteKeys } from './browser-note.ts';
import { DATABASES, isSample, reportProblem } from './open.ts';
import { repairApp } from './repair.ts';
import { leaveSample } from './sample.ts';
import { dropSecondCopies } from './second-copy.ts';

/** How the site looks and reads, which tells nothing of the visitor. */
const KEPT = ['enishi.theme', 'enishi.locale', 'enishi.shortcuts', 'enishi.persistAsked'];

/**
 * Erases all that this browser keeps of the visitor: records, the hold on a chosen file, what was typed
 * but not saved, what columns were remembered, second copies and what tells of them, the example, caches
 * and what stays behind pages. While the example is looked at, only its records.
 */
export async function eraseAll(): Promise<boolean> {
  if (!(await eraseEverything())) return false;
  if (isSample()) return true;
  try {
    // A file that keeps itself up to date knows another set of data, so it never became a copy of nothing.
    await (await import('./kept-file.ts')).forgetKeptFile();
    await dropSecondCopies();
    await dropLeftPlace([DATABASES.own, DATABASES.sample, 'enishi-file']);
    await repairApp();
    if ('clearAppBadge' in navigator) await navigator.clearAppBadge().catch(() => undefined);
  } catch (error) {
    reportProblem(error);
    return false;
  }
  const isSampleGone = await leaveSample();
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    const notes = noteKeys('enishi.', area).filter((key) => !KEPT.includes(key));
    for (const key of notes) keepNote(key, undefined, area);
  }
  return isSampleGone;
}
