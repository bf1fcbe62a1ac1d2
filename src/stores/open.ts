import { atom } from 'nanostores';
import { openDataSet, type DataSet } from '../storage/data-set.ts';
import { idbEngine } from '../storage/idb.ts';
import { toStorageProblem, type ProblemReason } from '../storage/problem.ts';
import { keepNote, readNote } from './browser-note.ts';

/** The visitor's own records, and the example that never mixes with them: two databases. */
const DATABASE = 'enishi';
const SAMPLE_DATABASE = 'enishi-sample';
const SAMPLE_FLAG = 'enishi.sample';

/** Whether records can be changed; `read-only` when a newer version of the site wrote them. */
export type Access = 'loading' | 'ready' | 'read-only' | 'superseded' | 'failed';
export const $access = atom<Access>('loading');

/** What storage last refused, and what the visitor had typed; the notice offers it as a file. */
export interface Problem {
  reason: ProblemReason;
  draft?: unknown;
}
export const $problem = atom<Problem | undefined>(undefined);

let current: DataSet | undefined;

/** Gives the open data set: the visitor's own, or the example's while it is looked at. */
export function dataSet(): DataSet {
  current ??= openDataSet(
    idbEngine(isSample() ? SAMPLE_DATABASE : DATABASE, {
      onSuperseded: () => {
        $access.set('superseded');
        callNotices();
      },
    }),
  );
  return current;
}

/** Puts another data set in place (tests). */
export function useDataSet(replacement: DataSet | undefined): void {
  current?.close();
  current = replacement;
}

/** Tells whether this browser is looking at the example. */
export function isSample(): boolean {
  return readNote(SAMPLE_FLAG) === '1';
}

/** Remembers which of the two is looked at; the next page opens it. */
export function setSample(on: boolean): void {
  keepNote(SAMPLE_FLAG, on ? '1' : undefined);
}

/** Names of the two databases, for erasing. */
export const DATABASES = { own: DATABASE, sample: SAMPLE_DATABASE };

/** Wakes the notices, which load only when there is something to say. */
export function callNotices(): void {
  if (typeof document !== 'undefined') document.dispatchEvent(new Event('enishi:notice'));
}

/** Shows a failure to the visitor, with what they had typed. */
export function reportProblem(error: unknown, draft?: unknown): ProblemReason {
  const { reason } = toStorageProblem(error);
  $problem.set(draft === undefined ? { reason } : { reason, draft });
  callNotices();
  return reason;
}
