import type { HabitFileResult } from '../formats/habit-file/read-habit-file.ts';
import workerUrl from './habit-reading-worker.ts?worker&url';
import { runWorker, type RunningWorker } from './run-worker.ts';

/** Reads a file of habits in a worker; nothing is written. */
export function startHabitReading(bytes: Uint8Array): RunningWorker<HabitFileResult> {
  return runWorker(workerUrl, bytes);
}
