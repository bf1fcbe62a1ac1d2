import { keyOf, type AnyRecord, type Kind, type RecordOf } from '../domain/records.ts';
import type { Current } from '../storage/data-set.ts';
import { StorageProblem } from '../storage/problem.ts';
import { commit } from './commit.ts';
import { now } from './today.ts';

/** How an act is named and whether it can be taken back. */
export interface ActOptions {
  name: string;
  draft?: unknown;
  undoable?: boolean;
}

/**
 * Reads one record of an act; the key's kind says what it is. A person who was joined into another
 * counts as gone: what is written about them now must not wait in the trash where nobody looks.
 */
export function currentRecord<K extends Kind>(
  current: Current,
  kind: K,
  id: string,
): RecordOf[K] | undefined {
  const record = storedRecord(current, kind, id);
  return record && 'mergedInto' in record && record.mergedInto ? undefined : record;
}

/** Reads one record of an act as it is stored, whether or not it was joined into another. */
export function storedRecord<K extends Kind>(
  current: Current,
  kind: K,
  id: string,
): RecordOf[K] | undefined {
  // `mutate` validated the record against the kind in its key.
  return current.get(keyOf(kind, id)) as RecordOf[K] | undefined;
}

/** Stores a new record. */
export function addRecord<K extends Kind>(
  kind: K,
  record: RecordOf[K],
  options: ActOptions,
): Promise<boolean> {
  const key = keyOf(kind, record.id);
  return commit({ ...options, keys: [key], reducer: () => [[key, record]] });
}

/**
 * Changes one record as it is now, not as this page remembers it. Where the record is gone (erased in
 * another tab) nothing is written and the problem is shown with the draft.
 */
export function changeRecord<K extends Kind>(
  { kind, id }: { kind: K; id: string },
  change: (record: RecordOf[K]) => RecordOf[K],
  options: ActOptions,
): Promise<boolean> {
  const key = keyOf(kind, id);
  return commit({
    ...options,
    keys: [key],
    reducer: (current) => {
      const record = currentRecord(current, kind, id);
      if (!record) throw new StorageProblem('gone', key);
      return [[key, touched(record, change(record))]];
    },
  });
}

/** Changes a record that there is one of, or the one that `start` builds where there is none yet. */
export function changeOrAddRecord<K extends Kind>(
  { kind, id, start }: { kind: K; id: string; start: () => RecordOf[K] },
  change: (record: RecordOf[K]) => RecordOf[K],
  options: ActOptions,
): Promise<boolean> {
  const key = keyOf(kind, id);
  return commit({
    ...options,
    keys: [key],
    reducer: (current) => {
      const record = recordOr(current, { kind, id, start });
      return [[key, touched(record, change(record))]];
    },
  });
}

/** Reads a record that there is one of, or starts it; one in the trash is taken out to be written in. */
export function recordOr<K extends Kind>(
  current: Current,
  { kind, id, start }: { kind: K; id: string; start: () => RecordOf[K] },
): RecordOf[K] {
  const record = currentRecord(current, kind, id);
  if (record?.deletedAt === undefined) return record ?? start();
  return outOfTrash(record);
}

function outOfTrash<T extends AnyRecord>(record: T): T {
  const kept = { ...record };
  delete kept.deletedAt;
  return kept;
}

/** Sets `updatedAt` where something changed. */
export function touched<T extends AnyRecord>(before: T, after: T): T {
  return after === before ? before : { ...after, updatedAt: now() };
}

/** Puts a record into the 30-day trash. */
export function deleteRecord(kind: Kind, id: string): Promise<boolean> {
  return changeRecord({ kind, id }, (record) => ({ ...record, deletedAt: now() }), {
    name: `${kind}-deleted`,
    undoable: true,
  });
}

/** Takes a record out of the trash. */
export function restoreRecord(kind: Kind, id: string): Promise<boolean> {
  return changeRecord({ kind, id }, outOfTrash, { name: `${kind}-restored`, undoable: true });
}
