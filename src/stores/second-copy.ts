import { isCopyDue } from '../domain/copy-due.ts';
import { copiesToDrop, copyName, type SecondCopy } from '../domain/second-copy.ts';
import { readBackup, writeBackup, type BackupRow } from '../formats/backup.ts';
import {
  dropAllCopies,
  dropCopy,
  listCopies,
  listStumps,
  readCopy,
  writeCopy,
} from '../storage/copies.ts';
import { canKeepCopies } from '../storage/copies-folder.ts';
import type { DataSet } from '../storage/data-set.ts';
import type { Engine } from '../storage/engine.ts';
import { totalOf } from '../storage/marker.ts';
import type { Meta } from '../storage/meta.ts';
import { readOldShape } from '../storage/old-shape.ts';
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
  const { meta, records, setAside } = await data.read();
  if (totalOf(meta.counts) === 0) return;
  // Another tab may have made one since this one asked.
  if (!isCopyDue(readMarker()?.copy, meta.revision, now())) return;
  const rows: BackupRow[] = [...records];
  for (const { key, value } of setAside) rows.push([key, value]);
  await makeCopy(meta, rows);
}

/** Makes a copy of rows as an older version left them; a restore brings them to the present shape. */
export async function keepOldShape(engine: Engine): Promise<void> {
  const old = canKeepCopies() ? await readOldShape(engine) : undefined;
  if (old && old.rows.length > 0) await makeCopy(old.meta, old.rows);
}

async function makeCopy(meta: Meta, rows: BackupRow[]): Promise<void> {
  const { schema, dataSet, revision, counts } = meta;
  const at = now();
  const people = counts.contact ?? 0;
  const about = { at, dataSet, revision, people, records: totalOf(counts) };
  const copy: SecondCopy = { name: copyName(about), ...about };
  if (!(await writeWhole(copy, await writeBackup(rows, { schema, dataSet, exportedAt: at }))))
    return;
  noteCopy(dataSet, { at, revision });
  await prune(copy.name);
}

/** Writes a copy beside the others and reads it back; a copy that is not whole goes again. */
async function writeWhole({ name }: SecondCopy, text: string): Promise<boolean> {
  try {
    await writeCopy(name, text);
    if ((await readCopy(name)) === text && (await readBackup(text)).ok) return true;
  } catch {
    // The disk may be full: the older copies stay.
  }
  await dropCopy(name);
  return false;
}

async function prune(name: string): Promise<void> {
  const copies = await listCopies();
  const latest = copies.find((copy) => copy.name === name);
  if (!latest) return;
  const dropped = copiesToDrop(copies, latest).map((copy) => copy.name);
  for (const each of [...dropped, ...(await listStumps())]) await dropCopy(each);
}
