import { isCopyDue, type CopyNote } from '../domain/copy-due.ts';
import { copiesToDrop, copyName, type SecondCopy } from '../domain/second-copy.ts';
import { readBackup, writeBackup, type BackupRow } from '../formats/backup.ts';
import { dropCopy, listCopies, listStumps, readCopy, writeCopy } from '../storage/copies.ts';
import type { DataSet } from '../storage/data-set.ts';
import { totalOf } from '../storage/marker.ts';
import type { Meta } from '../storage/meta.ts';

/** A copy that was made, and of which data set. */
export interface MadeCopy extends CopyNote {
  dataSet: string;
}

/** What decides whether a copy is made: the data set it is to be of, the last copy, and the time. */
export interface CopyTerms {
  dataSet: string;
  last: CopyNote | undefined;
  now: string;
}

/** Makes a copy where one is due; undefined where none is, or it could not be kept whole. */
export async function makeDueCopy(
  data: DataSet,
  { dataSet, last, now }: CopyTerms,
): Promise<MadeCopy | undefined> {
  const { meta, records, setAside } = await data.read();
  if (totalOf(meta.counts) === 0 || meta.dataSet !== dataSet) return undefined;
  if (!isCopyDue(last, meta.revision, now)) return undefined;
  const rows: BackupRow[] = [...records];
  for (const { key, value } of setAside) rows.push([key, value]);
  return makeCopy(meta, rows, now);
}

/** Makes a copy of rows, and lets go of the older ones that it replaces. */
export async function makeCopy(
  meta: Meta,
  rows: BackupRow[],
  at: string,
): Promise<MadeCopy | undefined> {
  const { schema, dataSet, revision, counts } = meta;
  const people = counts.contact ?? 0;
  const about = { at, dataSet, revision, people, records: totalOf(counts) };
  const copy: SecondCopy = { name: copyName(about), ...about };
  if (!(await writeWhole(copy, await writeBackup(rows, { schema, dataSet, exportedAt: at }))))
    return undefined;
  await prune(copy.name);
  return { at, revision, dataSet };
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
