import { openDataSet } from '../storage/data-set.ts';
import { idbEngine } from '../storage/idb.ts';
import { makeDueCopy, type CopyTerms, type MadeCopy } from './copy-making.ts';
import { OWN_DATABASE } from './database-names.ts';
import type { WorkerMessage } from './run-worker.ts';

const say = (message: WorkerMessage<MadeCopy | undefined>) => postMessage(message);

addEventListener('message', ({ data: terms }: MessageEvent<CopyTerms>) => {
  const data = openDataSet(idbEngine(OWN_DATABASE));
  makeDueCopy(data, terms)
    .then((result) => say({ result }))
    // What goes wrong here the page says when it reads: an error ends the worker.
    .catch(reportError)
    .finally(() => data.close());
});
