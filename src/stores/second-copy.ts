import { isCopyDue } from '../domain/copy-due.ts';
import { dropAllCopies } from '../storage/copies.ts';
import { canKeepCopies } from '../storage/copies-folder.ts';
import type { DataSet } from '../storage/data-set.ts';
import type { Engine } from '../storage/engine.ts';
import { totalOf } from '../storage/marker.ts';
import { readOldShape } from '../storage/old-shape.ts';
import { makeCopy, makeDueCopy, type CopyTerms, type MadeCopy } from './copy-making.ts';
import { now } from './today.ts';
import { noteCopy, readMarker } from './witness.ts';

const LOCK = 'enishi-second-copy';

/** Makes a second copy where one is due, unless another tab is at it. */
export async function keepSecondCopy(data: DataSet): Promise<void> {
  if (!canKeepCopies()) return;
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await makeIfDue(data);
  });
}

/** Removes every copy, after one that is being made: it must not come back behind an erasing. */
export async function dropSecondCopies(): Promise<void> {
  if (canKeepCopies()) await navigator.locks.request(LOCK, dropAllCopies);
}

async function makeIfDue(data: DataSet): Promise<void> {
  // Nothing of the records: whether any are missing, and where they stand.
  const { meta } = await data.read([]);
  const last = readMarker()?.copy;
  // Another tab may have made one since this one asked.
  if (totalOf(meta.counts) === 0 || !isCopyDue(last, meta.revision, now())) return;
  note(await makeAside(data, { dataSet: meta.dataSet, last, now: now() }));
}

/**
 * Thousands of people take seconds to be read, written and read back, so a worker does that; where none
 * starts, the page does.
 */
async function makeAside(data: DataSet, terms: CopyTerms): Promise<MadeCopy | undefined> {
  try {
    const { startSecondCopy } = await import('./start-second-copy.ts');
    const made = await startSecondCopy(terms).end;
    // The next act tries again.
    if (made === 'stuck') return undefined;
    if (made !== 'failed') return made;
  } catch {
    // The code that starts one did not arrive.
  }
  return makeDueCopy(data, terms);
}

/** Makes a copy of rows as an older version left them; a restore brings them to the present shape. */
export async function keepOldShape(engine: Engine): Promise<void> {
  const old = canKeepCopies() ? await readOldShape(engine) : undefined;
  if (old && old.rows.length > 0) note(await makeCopy(old.meta, old.rows, now()));
}

function note(made: MadeCopy | undefined): void {
  if (made) noteCopy(made.dataSet, { at: made.at, revision: made.revision });
}
