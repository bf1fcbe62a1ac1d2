import { readPeopleFiles, type ReadingRequest, type ReadingResult } from './people-reading.ts';
import type { WorkerMessage } from './run-worker.ts';

const say = (message: WorkerMessage<ReadingResult>) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  const stamp = { newId: () => crypto.randomUUID(), now: new Date().toISOString() };
  say({ result: readPeopleFiles(data, stamp, (share) => say({ share })) });
});
