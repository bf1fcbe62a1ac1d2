import type { Day, Instant } from './day.ts';

/**
 * What every record carries. `id` is a UUID (a lesson's or problem's permanent id where there is
 * one record for each); `deletedAt` stands while the record is in the 30-day trash. Fields that this
 * version does not know are kept through every change.
 */
export interface RecordBase {
  id: string;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** Days a deleted record stays in the trash before it is gone. */
const TRASH_DAYS = 30;

/** Who and when of a new record; both come from the caller, rules have no clock. */
export interface Stamp {
  id: string;
  now: Instant;
}

/** The visitor's day and the instant of an act on a record that exists; both from the caller. */
export interface Moment {
  today: Day;
  now: Instant;
}

/** Gives the base fields of a new record. */
export function newRecord({ id, now }: Stamp): RecordBase {
  return { id, createdAt: now, updatedAt: now };
}

/** Leaves out the records that are in the trash. */
export function present<T extends RecordBase>(records: readonly T[]): T[] {
  return records.filter((record) => record.deletedAt === undefined);
}

/** Tells whether a deleted record's time in the trash is over on `today`. */
export function isTrashOver(record: RecordBase, today: Day): boolean {
  if (record.deletedAt === undefined) return false;
  const passed = Date.parse(`${today}T00:00:00Z`) - Date.parse(record.deletedAt);
  return passed > TRASH_DAYS * 86_400_000;
}

/** Puts fields of a patch in; those given as undefined are taken out. */
export function withFields<T extends object>(
  record: T,
  patch: { [F in keyof T]?: T[F] | undefined },
): T {
  const next = { ...record };
  for (const field in patch) {
    const value = patch[field];
    if (value === undefined) delete next[field];
    else next[field] = value;
  }
  return next;
}
