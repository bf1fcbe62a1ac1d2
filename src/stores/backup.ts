import { readBackup, writeBackup, type BackupRow } from '../formats/backup.ts';
import type { Snapshot } from '../storage/data-set.ts';
import { $meta, readAgain } from './collections.ts';
import { announce, dismissLastAct } from './commit.ts';
import { dropAllGoalDrafts } from './goal-draft.ts';
import { dataSet, reportProblem } from './open.ts';
import { whilePending } from './pending.ts';
import { dayOf, now } from './today.ts';

/** A backup file, ready to be saved. */
export interface BackupFile {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
  type: string;
  counts: Record<string, number>;
}

/** The text of a backup, and which state it holds. */
export interface BackupText {
  text: string;
  exportedAt: string;
  revision: number;
  dataSet: string;
  counts: Record<string, number>;
}

/** Gives every row of a reading, those set aside included. */
export function everyRow({ records, setAside }: Snapshot): BackupRow[] {
  const rows: BackupRow[] = [...records];
  for (const { key, value } of setAside) rows.push([key, value]);
  return rows;
}

/** Writes everything into a text; read back before it is given. */
export async function writeEverything(): Promise<BackupText> {
  const snapshot = await dataSet().read();
  const exportedAt = now();
  const { schema, dataSet: id, revision } = snapshot.meta;
  const text = await writeBackup(everyRow(snapshot), { schema, dataSet: id, exportedAt });
  const check = await readBackup(text);
  if (!check.ok) throw new Error(`The backup did not read back: ${check.reason}`);
  return { text, exportedAt, revision, dataSet: id, counts: check.backup.counts };
}

/** Notes that a file holds a revision. */
export async function noteBackup({ exportedAt, revision }: BackupText): Promise<void> {
  // Read-only data cannot note its backup; the file is as good without.
  await dataSet()
    .noteBackup(exportedAt, revision)
    .then($meta.set, () => undefined);
}

/** Makes a backup file, locked where a passphrase is given. */
export async function makeBackup(passphrase?: string): Promise<BackupFile | undefined> {
  try {
    const written = await writeEverything();
    const { text, exportedAt, counts } = written;
    const name = `enishi-${dayOf(exportedAt)}.json`;
    const file = { name, content: text, type: 'application/json', counts };
    const ready = passphrase ? { ...file, ...(await locked(file, passphrase)) } : file;
    await noteBackup(written);
    return ready;
  } catch (error) {
    reportProblem(error);
    return undefined;
  }
}

async function locked({ name, content }: { name: string; content: string }, passphrase: string) {
  const { lock, unlock } = await import('../formats/age.ts');
  const bytes = await lock(content, passphrase);
  const check = await unlock(bytes, passphrase);
  if (!check.ok || check.text !== content) throw new Error('The locked backup did not read back.');
  return { name: `${name}.age`, content: bytes, type: 'application/octet-stream' };
}

/** Erases every record of this data set, and what was typed but not saved. */
export function eraseEverything(): Promise<boolean> {
  return whilePending(async () => {
    try {
      const meta = await dataSet().replaceAll([]);
      announce(meta.revision);
      // Its act is not among these records: an undo would say it was taken back and do nothing.
      dismissLastAct();
      dropAllGoalDrafts();
      await readAgain();
      return true;
    } catch (error) {
      reportProblem(error);
      return false;
    }
  });
}
