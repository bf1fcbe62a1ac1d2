import { atom } from 'nanostores';
import { openDataSet, type DataSet } from '../storage/data-set.ts';
import { guardDataSet, type GuardedDataSet } from '../storage/guard.ts';
import { idbEngine } from '../storage/idb.ts';
import { RecordsLost, type Loss } from '../storage/marker.ts';
import { StorageProblem, toStorageProblem, type ProblemReason } from '../storage/problem.ts';
import { keepNote, readNote } from './browser-note.ts';
import { OWN_DATABASE, SAMPLE_DATABASE } from './database-names.ts';
import { forgetDataLoss, noteDataLoss, ownWitness } from './witness.ts';

const SAMPLE_FLAG = 'enishi.sample';

/**
 * Whether records can be changed; `read-only` when a newer version of the site wrote them, `recover`
 * when records are missing and the visitor has not decided what becomes of that.
 */
export type Access = 'loading' | 'ready' | 'read-only' | 'superseded' | 'recover' | 'failed';
export const $access = atom<Access>('loading');

/** What storage last refused, and what the visitor had typed; the notice offers it as a file. */
export interface Problem {
  reason: ProblemReason;
  draft?: unknown;
}
export const $problem = atom<Problem | undefined>(undefined);

/** Records that are missing at start-up; the recovery screen tells of them. */
export const $loss = atom<Loss | undefined>(undefined);

let current: DataSet | undefined;
let guarded: GuardedDataSet | undefined;

/** Gives the open data set: the visitor's own, or the example's while it is looked at. */
export function dataSet(): DataSet {
  current ??= isSample() ? openDataSet(siteEngine(SAMPLE_DATABASE)) : openOwn();
  return current;
}

/** Only the visitor's own records are guarded: the example is never missed. */
function openOwn(): DataSet {
  const engine = siteEngine(OWN_DATABASE);
  const own = guardDataSet(
    engine,
    openDataSet(engine),
    ownWitness(() => own),
  );
  guarded = own;
  return own;
}

function siteEngine(name: string) {
  return idbEngine(name, {
    onSuperseded: () => {
      $access.set('superseded');
      callNotices();
    },
    // A damaged database takes all of the site with it, whichever is opened first.
    onDataLoss: noteDataLoss,
  });
}

/** Runs what brings records back, which the guard lets through. */
export function despiteLoss<T>(work: () => Promise<T>): Promise<T> {
  dataSet();
  return guarded ? guarded.despiteLoss(work) : work();
}

/** Takes what is here now for all there is, as a new set of data or not; gives the revision. */
export async function settleLoss(isNewSet: boolean): Promise<number> {
  const meta = await guarded?.settleLoss(isNewSet);
  forgetDataLoss();
  return meta?.revision ?? 0;
}

/** Puts another data set in place (tests). */
export function useDataSet(replacement: DataSet | undefined): void {
  current?.close();
  current = replacement;
  guarded = undefined;
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
export const DATABASES = { own: OWN_DATABASE, sample: SAMPLE_DATABASE };

/** Wakes the notices, which load only when there is something to say. */
export function callNotices(): void {
  if (typeof document !== 'undefined') document.dispatchEvent(new Event('enishi:notice'));
}

/** Shows a failure to the visitor, with what they had typed. */
export function reportProblem(error: unknown, draft?: unknown): ProblemReason {
  const { reason } = toStorageProblem(error);
  if (error instanceof RecordsLost) {
    $loss.set(error.loss);
    $access.set('recover');
  }
  // The recovery screen says the rest.
  if (reason !== 'lost' || draft !== undefined) {
    $problem.set(draft === undefined ? { reason } : { reason, draft });
  }
  callNotices();
  return reason;
}

/** Says before anything is typed that these records can only be read here. */
export function reportReadOnly(): void {
  $access.set('read-only');
  reportProblem(new StorageProblem('newer'));
}
