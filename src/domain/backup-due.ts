import { daysBetween, type Day } from './day.ts';

/**
 * How safe the records are: how many there are, the day of the last backup, or of the first record where
 * none was made, and the changes that no file holds.
 */
export interface BackupFacts {
  records: number;
  isMade: boolean;
  since?: Day;
  unsaved: number;
}

/** With fewer records than this there is little to lose yet. */
const ENOUGH_RECORDS = 10;
/** Changes that are in no file, from which a backup is due before its day. */
const UNSAVED_CHANGES = 20;

/** Gives the days since the last backup where it is time for one; undefined where it is not. */
export function backupWait(facts: BackupFacts, every: number, today: Day): number | undefined {
  if (facts.records < ENOUGH_RECORDS || facts.unsaved === 0) return undefined;
  const days = facts.since === undefined ? 0 : daysBetween(facts.since, today);
  return days >= every || facts.unsaved >= UNSAVED_CHANGES ? days : undefined;
}
