import type { CopyTerms, MadeCopy } from './copy-making.ts';
import { runWorker, type RunningWorker } from './run-worker.ts';
import workerUrl from './second-copy-worker.ts?worker&url';

/** It says nothing while it goes through thousands of records, on a slow phone for long. */
const SILENCE_MS = 120_000;

/** Makes a copy of the visitor's own records in a worker, where one is due. */
export function startSecondCopy(terms: CopyTerms): RunningWorker<MadeCopy | undefined> {
  return runWorker(workerUrl, terms, { silence: SILENCE_MS });
}
