import { readBackup, writeBackup, type BackupFault } from '../formats/backup.ts';
import { isRecord } from '../storage/records.ts';
import { SCHEMA, migrateRows } from '../storage/migrations.ts';
import { $meta, readAgain } from './collections.ts';
import { announce, dismissLastAct } from './commit.ts';
import { dropAllGoalDrafts } from './goal-draft.ts';
import { dataSet, reportProblem } from './open.ts';
import { whilePending } from './pending.ts';
import { dayOf, now } from './today.ts';

/** A backup file, ready to be saved. */
export interface BackupFile {
  name: string;
  text: string;
  counts: Record<string, number>;
}

/** Writes everything, set-aside records included, into a file's text; read back before it is given. */
export async function makeBackup(): Promise<BackupFile | undefined> {
  try {
    const { meta, records, setAside } = await dataSet().read();
    const rows: [string, unknown][] = [...records];
    for (const { key, value } of setAside) rows.push([key, value]);
    const exportedAt = now();
    const { schema, dataSet: id } = meta;
    const text = await writeBackup(rows, { schema, dataSet: id, exportedAt });
    const check = await readBackup(text);
    if (!check.ok) throw new Error(`The backup did not read back: ${check.reason}`);
    // Read-only data cannot note its backup; the file is as good without.
    await dataSet()
      .noteBackup(exportedAt, meta.revision)
      .then($meta.set, () => undefined);
    const name = `enishi-${dayOf(exportedAt)}.json`;
    return { name, text, counts: check.backup.counts };
  } catch (error) {
    reportProblem(error);
    return undefined;
  }
}

/** What a file holds, shown beside what is here before anything is replaced. */
export interface RestorePlan {
  ok: true;
  rows: [string, unknown][];
  dataSet: string;
  exportedAt: string;
  counts: Record<string, number>;
  /** Rows that fail validation; they are kept, set aside. */
  invalid: number;
}
export type RestorePreview = RestorePlan | { ok: false; reason: BackupFault };

/** Reads a backup file and validates every record; writes nothing. */
export async function previewRestore(text: string): Promise<RestorePreview> {
  const result = await readBackup(text);
  if (!result.ok) return result;
  const { records, schema, dataSet: id, exportedAt, counts } = result.backup;
  if (schema > SCHEMA) return { ok: false, reason: 'too-new' };
  const rows = migrateRows(records, schema);
  const invalid = rows.filter(([key, value]) => !isRecord(key, value)).length;
  return { ok: true, rows, dataSet: id, exportedAt, counts, invalid };
}

/** Puts a previewed file in the place of everything, in one transaction. */
export async function restoreBackup(plan: RestorePlan): Promise<boolean> {
  return replaceEverything(plan.rows, plan.dataSet);
}

/** Erases every record of this data set, and what was typed but not saved. */
export async function eraseEverything(): Promise<boolean> {
  const erased = await replaceEverything([]);
  if (erased) dropAllGoalDrafts();
  return erased;
}

/** Fills an empty data set (the example). */
function replaceEverything(rows: [string, unknown][], id?: string): Promise<boolean> {
  return whilePending(async () => {
    try {
      const meta = await dataSet().replaceAll(rows, id);
      announce(meta.revision);
      // Its act is not among these records: an undo would say it was taken back and do nothing.
      dismissLastAct();
      await readAgain();
      return true;
    } catch (error) {
      reportProblem(error);
      return false;
    }
  });
}
