import { isCopyDue, type CopyNote } from '../domain/copy-due.ts';
import { hasCopies } from '../storage/copies-folder.ts';
import type { DataSet } from '../storage/data-set.ts';
import type { Witness } from '../storage/guard.ts';
import { parseMarker, totalOf, type Marker } from '../storage/marker.ts';
import type { Meta } from '../storage/meta.ts';
import { keepNote, readNote } from './browser-note.ts';
import { now } from './today.ts';

/** Only the visitor's own records have a marker: the example is written anew whenever it is wanted. */
const MARKER = 'enishi.marker';
const LOSS = 'enishi.loss';

/** How long a page waits before it makes a copy, so that an act and the next one need one only. */
const PAUSE_MS = 1500;

/** Reads what stood in the visitor's records when they were last seen. */
export function readMarker(): Marker | undefined {
  return parseMarker(readNote(MARKER));
}

function keepMarker(marker: Marker): void {
  // Where there is nothing, nothing can be missed.
  keepNote(MARKER, totalOf(marker.counts) > 0 ? JSON.stringify(marker) : undefined);
}

/** Notes the copy that was just made. */
export function noteCopy(dataSet: string, copy: CopyNote): void {
  const marker = readMarker();
  if (marker?.dataSet === dataSet) keepMarker({ ...marker, copy });
}

/** Keeps in mind that the browser threw a damaged database away: it says so only once. */
export function noteDataLoss(): void {
  keepNote(LOSS, now());
}

/** Forgets that: the visitor decided, or nothing is to be missed. */
export function forgetDataLoss(): void {
  keepNote(LOSS, undefined);
}

/** What tells of the visitor's records beside them; `data` gives the data set that copies are made of. */
export function ownWitness(data: () => DataSet): Witness {
  let isPlanned = false;

  const plan = () => {
    isPlanned = true;
    whenIdle(() => {
      isPlanned = false;
      // The page may be left meanwhile, or the browser refuse: the next act or page tries again.
      import('./second-copy.ts')
        .then(({ keepSecondCopy }) => keepSecondCopy(data()))
        .catch(() => undefined);
    });
  };

  return {
    marker: readMarker,
    tellsOfRecords: async () => readNote(LOSS) !== undefined || hasCopies(),
    keepOld: async (engine) => (await import('./second-copy.ts')).keepOldShape(engine),
    note({ dataSet, revision, counts }: Meta) {
      const before = readMarker();
      const copy = before?.dataSet === dataSet ? before.copy : undefined;
      keepMarker({ dataSet, revision, counts, ...(copy && { copy }) });
      if (totalOf(counts) === 0 || isPlanned || !isCopyDue(copy, revision, now())) return;
      plan();
    },
  };
}

function whenIdle(work: () => void): void {
  setTimeout(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 10_000 });
    else work();
  }, PAUSE_MS);
}
