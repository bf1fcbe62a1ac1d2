import type { SecondCopy } from '../domain/second-copy.ts';
import { listCopies, readCopy } from '../storage/copies.ts';
import { canKeepCopies } from '../storage/copies-folder.ts';
import { totalOf } from '../storage/marker.ts';
import { makeBackup, type BackupFile } from './backup.ts';
import { readAgain } from './collections.ts';
import { announce } from './commit.ts';
import { $loss, $problem, despiteLoss, reportProblem, settleLoss } from './open.ts';
import { previewRestore, restoreBackup, type RestoreFault } from './restore.ts';

/** The second copies, the latest first; undefined where this browser keeps none. */
export async function secondCopies(): Promise<SecondCopy[] | undefined> {
  return canKeepCopies() ? listCopies() : undefined;
}

/** Gives a second copy as the backup file that it is; undefined where it cannot be read any more. */
export async function copyFile({ name }: SecondCopy): Promise<File | undefined> {
  const text = await readCopy(name);
  return text === undefined ? undefined : new File([text], name);
}

/** How bringing something back ended: whether it is here now, or why not; `shut`: nothing opens. */
export type Outcome = 'done' | 'refused' | 'shut' | RestoreFault;

/** A file to bring back. */
export interface Source {
  file: Blob;
  passphrase?: string | undefined;
  /** Whether it is a second copy of this browser, which is no backup. */
  isCopy?: boolean;
}

/**
 * Brings the records of a backup file back: joined with what is still here, which may be newer, or in
 * its place where nothing is.
 */
export function bringBack({ file, passphrase, isCopy = false }: Source): Promise<Outcome> {
  return despiteLoss(async () => {
    const plan = await previewRestore(file, passphrase);
    if (!plan.ok) return plan.reason;
    const { here = {}, isShut = false } = $loss.get() ?? {};
    const how = isShut || totalOf(here) === 0 ? 'replaced' : 'merged';
    const proof = await restoreBackup(plan, { how, isCopy });
    return proof?.isProven && (await settle(false)) ? 'done' : refusal();
  });
}

/** Brings a second copy back; `damaged` where it cannot be read any more. */
export async function bringCopyBack(copy: SecondCopy): Promise<Outcome> {
  const file = await copyFile(copy);
  return file ? bringBack({ file, isCopy: true }) : 'damaged';
}

/** Goes on with what is here, be it nothing; the second copies stay. */
export async function goOn(): Promise<Outcome> {
  return (await despiteLoss(() => settle(true))) ? 'done' : refusal();
}

/** The recovery screen says why: the notice of a storage that does not open would name other causes. */
function refusal(): Outcome {
  if ($problem.get()?.reason !== 'unavailable') return 'refused';
  $problem.set(undefined);
  return 'shut';
}

/** Writes what is still here into a file, before anything takes its place. */
export function saveWhatIsHere(): Promise<BackupFile | undefined> {
  return despiteLoss(makeBackup);
}

async function settle(isNewSet: boolean): Promise<boolean> {
  try {
    announce(await settleLoss(isNewSet));
    await readAgain();
    return true;
  } catch (error) {
    reportProblem(error);
    return false;
  }
}

/** Closes the recovery screen once something was decided. */
export function endRecovery(): void {
  $loss.set(undefined);
}
