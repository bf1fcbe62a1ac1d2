import { digest, readBackup, type BackupFault } from '../formats/backup.ts';
import { restoring, type Turn } from '../storage/former.ts';
import { META_KEY } from '../storage/meta.ts';
import { SCHEMA, migrateRows } from '../storage/migrations.ts';
import { StorageProblem } from '../storage/problem.ts';
import { isRecord } from '../storage/records.ts';
import {
  compareRows,
  mergeRows,
  sortRows,
  type Comparison,
  type Row,
} from '../storage/restored-rows.ts';
import { everyRow } from './backup.ts';
import { $meta, readAgain } from './collections.ts';
import { announce, dismissLastAct } from './commit.ts';
import { callKeptFile } from './kept-file-call.ts';
import { dataSet, reportProblem } from './open.ts';
import { whilePending } from './pending.ts';
import { now } from './today.ts';

/** What a file holds, shown beside what is here before anything is written. */
export interface RestorePlan {
  ok: true;
  rows: Row[];
  dataSet: string;
  exportedAt: string;
  kinds: Record<string, Comparison>;
  /** Rows that fail validation; they are kept, set aside. */
  invalid: number;
}

export type RestoreFault =
  BackupFault | 'locked' | 'wrong-passphrase' | 'no-passphrase' | 'unreadable' | 'failed';
export type RestorePreview = RestorePlan | { ok: false; reason: RestoreFault };

/** How many records a state has, and the digest that tells it from every other. */
export interface State {
  records: number;
  digest: string;
}

/** What proves an act: read anew from the browser after it was written. */
export interface Proof {
  isProven: boolean;
  before: State;
  file?: State;
  after: State;
}

/** Reads a backup file, unlocked with a passphrase where it has one; writes nothing. */
export async function previewRestore(file: Blob, passphrase?: string): Promise<RestorePreview> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isLocked(bytes)) return await planOf(new TextDecoder().decode(bytes));
    if (!passphrase) return { ok: false, reason: 'locked' };
    const { unlock } = await import('../formats/age.ts');
    const unlocked = await unlock(bytes, passphrase);
    return unlocked.ok ? await planOf(unlocked.text) : unlocked;
  } catch (error) {
    // Else moved or changed since it was chosen, or too large for this browser's memory.
    if (!(error instanceof StorageProblem)) return { ok: false, reason: 'unreadable' };
    reportProblem(error);
    return { ok: false, reason: 'failed' };
  }
}

const LOCKED = /^(age-encryption\.org\/|-----BEGIN AGE ENCRYPTED FILE-----)/;

function isLocked(bytes: Uint8Array): boolean {
  return LOCKED.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

async function planOf(text: string): Promise<RestorePreview> {
  const result = await readBackup(text);
  if (!result.ok) return result;
  const { records, schema, dataSet: id, exportedAt } = result.backup;
  if (schema > SCHEMA) return { ok: false, reason: 'too-new' };
  const rows = migrated(records, schema);
  if (!rows) return { ok: false, reason: 'damaged' };
  const invalid = rows.filter(([key, value]) => !isRecord(key, value)).length;
  const kinds = compareRows(everyRow(await dataSet().read()), rows);
  return { ok: true, rows, dataSet: id, exportedAt, kinds, invalid };
}

function migrated(records: readonly Row[], schema: number): Row[] | undefined {
  try {
    const rows = migrateRows([...records], schema);
    return sortRows(rows.filter(([key]) => key !== META_KEY));
  } catch {
    // Rows of no version that there ever was.
    return undefined;
  }
}

/** Puts a file in the place of everything, or merges it in; one transaction, then read anew. */
export function restoreBackup(
  plan: RestorePlan,
  { how, isCopy = false }: { how: 'replaced' | 'merged'; isCopy?: boolean },
): Promise<Proof | undefined> {
  const { rows, dataSet: id, exportedAt } = plan;
  return proven(async () => {
    const turn = await restoring(dataSet()).restore({ at: now(), how }, (here) =>
      how === 'replaced'
        ? { rows, dataSet: id, keepsJournal: false }
        : { rows: mergeRows(here, rows), keepsJournal: true },
    );
    return { turn, file: { rows, exportedAt, isCopy } };
  });
}

/** Brings back the state before the last restore; a second call brings back the restored one. */
export function undoRestore(): Promise<Proof | undefined> {
  return proven(async () => {
    const { revision = -1 } = $meta.get()?.former ?? {};
    const turn = await restoring(dataSet()).undoRestore(revision, now());
    return turn && { turn };
  });
}

/** Days for which the state before a restore is kept, as long as the trash. */
const KEPT_MS = 30 * 86_400_000;

/** Lets the state before the last restore go: at a press, or when its time is over. */
export async function forgetFormer({ onlyOld = false } = {}): Promise<void> {
  const { at } = $meta.get()?.former ?? {};
  if (!at || (onlyOld && Date.parse(now()) - Date.parse(at) < KEPT_MS)) return;
  await restoring(dataSet()).forgetFormer().then($meta.set, reportProblem);
}

interface Done {
  turn: Turn;
  /** What was restored; a second copy in this browser counts as no backup. */
  file?: { rows: Row[]; exportedAt: string; isCopy: boolean };
}

function proven(act: () => Promise<Done | undefined>): Promise<Proof | undefined> {
  return whilePending(async () => {
    try {
      const done = await act();
      if (done) {
        announce(done.turn.meta.revision);
        // Its act is not among these records: an undo would say it was taken back and do nothing.
        dismissLastAct();
        $meta.set(done.turn.meta);
      }
      await readAgain();
      const proof = done && (await prove(done));
      callKeptFile();
      return proof;
    } catch (error) {
      reportProblem(error);
      return undefined;
    }
  });
}

async function prove({ turn, file }: Done): Promise<Proof> {
  const rows = sortRows(everyRow(await dataSet().read()));
  const [before, meant, after] = await Promise.all([turn.before, turn.after, rows].map(stateOf));
  if (!before || !meant || !after) throw new Error('No state to prove.');
  const isWritten = meant.digest === after.digest;
  if (!file) return { isProven: isWritten, before, after };
  const held = await stateOf(file.rows);
  const isAllHere =
    held.digest === after.digest ||
    (await stateOf(mergeRows(rows, file.rows))).digest === after.digest;
  if (held.digest === after.digest && !file.isCopy)
    await noteFile(file.exportedAt, turn.meta.revision);
  return { isProven: isWritten && isAllHere, before, file: held, after };
}

/** What is here is what the file holds, so the file is a backup of it. */
async function noteFile(exportedAt: string, revision: number): Promise<void> {
  const last = $meta.get()?.backup?.at ?? '';
  const at = last > exportedAt ? last : exportedAt;
  await dataSet().noteBackup(at, revision).then($meta.set, reportProblem);
}

async function stateOf(rows: Row[]): Promise<State> {
  return { records: rows.length, digest: await digest(JSON.stringify(rows)) };
}
