import { keepNote, readNote } from './browser-note.ts';
import { isSample } from './open.ts';

const NOTE = 'enishi.keptFile';

/** Remembers, where every page can see it without a database, that a file is kept up to date. */
export function noteKeptFile(isKept: boolean): void {
  keepNote(NOTE, isKept ? '1' : undefined);
}

/** Tells whether a file is kept up to date. */
export function isFileKept(): boolean {
  return readNote(NOTE) !== undefined;
}

/** Has the kept file written, where there is one; its code comes only then. */
export function callKeptFile(): void {
  if (!isFileKept() || isSample()) return;
  void import('./kept-file.ts').then(
    ({ writeKeptFile }) => writeKeptFile(),
    // Without a network the code may be missing: the next visit writes what was missed.
    () => undefined,
  );
}

/** Time for a page to be shown before it does what nobody waits for. */
const AFTER_ARRIVAL_MS = 1500;

/** What the last page was left too early to write is written now. */
if (typeof document !== 'undefined') setTimeout(callKeptFile, AFTER_ARRIVAL_MS);
