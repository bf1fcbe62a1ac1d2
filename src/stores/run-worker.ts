import { trustedScript } from './trusted-script.ts';

/** What a worker says: how far it is, as a share of one, and at last its result. */
export type WorkerMessage<Result> = { share: number } | { result: Result };

/** Without a word for so long the worker is ended, in milliseconds. */
const SILENCE_MS = 10_000;

export interface RunningWorker<Result> {
  /** The result; `stuck` after a silence, `failed` where the worker broke or none starts. */
  end: Promise<Result | 'stuck' | 'failed'>;
  stop: () => void;
}

interface RunOptions {
  tell?: (share: number) => void;
  silence?: number;
}

/**
 * Gives one request to a worker of its own, so that the page stays usable.
 * @param options `tell` is given a share of one; `silence`: milliseconds, where nobody waits for it
 */
export function runWorker<Result>(
  url: string,
  request: unknown,
  { tell, silence: limit = SILENCE_MS }: RunOptions = {},
): RunningWorker<Result> {
  let worker: Worker;
  try {
    worker = new Worker(trustedScript(url), { type: 'module' });
  } catch {
    // No workers here.
    return { end: Promise.resolve('failed'), stop: () => undefined };
  }
  const end = new Promise<Result | 'stuck' | 'failed'>((resolve) => {
    const finish = (result: Result | 'stuck' | 'failed') => {
      clearTimeout(silence);
      worker.terminate();
      resolve(result);
    };
    const wait = () => setTimeout(() => finish('stuck'), limit);
    let silence = wait();
    worker.addEventListener('error', () => finish('failed'));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage<Result>>) => {
      if ('result' in data) return finish(data.result);
      clearTimeout(silence);
      silence = wait();
      tell?.(data.share);
    });
    worker.postMessage(request);
  });
  return { end, stop: () => worker.terminate() };
}
