import { readHabitFile, type HabitFileResult } from '../formats/habit-file/read-habit-file.ts';
import type { WorkerMessage } from './run-worker.ts';

const say = (message: WorkerMessage<HabitFileResult>) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  say({ result: readHabitFile(data) });
});
