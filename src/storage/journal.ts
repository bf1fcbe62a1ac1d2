import { mergeChanges, sameValue } from '../domain/merge.ts';
import type { AnyRecord, Key } from '../domain/records.ts';
import type { Transaction } from './engine.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What an act did to one record: the fields that differ, as they were and as they became; a field that
 * stands on one side only was added or taken out. Without `before` the record was made, without
 * `after` it was removed, and the other side holds it whole. Fields that stayed are left out, so that
 * tagging ten thousand people does not keep ten thousand logs twice.
 */
export interface Change {
  key: Key;
  before?: Fields | undefined;
  after?: Fields | undefined;
}

/** Compares a record with what becomes of it; undefined where nothing changes. */
export function changeOf(
  key: Key,
  before: AnyRecord | undefined,
  after: AnyRecord | undefined,
): Change | undefined {
  const [old, next] = [fieldsOf(before), fieldsOf(after)];
  if (!old || !next) return before === after ? undefined : { key, before: old, after: next };
  const names = namesOf(old, next).filter((name) => !sameValue(old[name], next[name]));
  if (names.length === 0) return undefined;
  return { key, before: picked(old, names), after: picked(next, names) };
}

/** Does to a record what an act did to it; undefined where the act removed it. */
export function withChange(
  record: AnyRecord | undefined,
  { before, after }: Change,
): AnyRecord | undefined {
  if (!after) return undefined;
  return toRecord(before ? replaced(fieldsOf(record) ?? {}, before, after) : after);
}

/**
 * Takes an act back from a record as it is now. What was changed after the act stays; a record that
 * the act made and that was edited since goes to the trash, so that an undo loses no one's words.
 */
export function withoutChange(
  record: AnyRecord | undefined,
  { before, after }: Change,
  now: string,
): AnyRecord | undefined {
  if (!after) return record ?? (before && toRecord(before));
  const current = fieldsOf(record);
  if (!record || !current) return undefined;
  const present = picked(current, before ? namesOf(before, after) : Object.keys(current));
  if (sameValue(present, after)) return before && toRecord(replaced(current, after, before));
  if (!before) return { ...record, updatedAt: now, deletedAt: now };
  const merged = mergeChanges<Fields>(after, before, present);
  return toRecord({ ...replaced(current, present, merged), updatedAt: now });
}

function replaced(fields: Fields, old: Fields, next: Fields): Fields {
  const kept = Object.entries(fields).filter(([name]) => !Object.hasOwn(old, name));
  return { ...Object.fromEntries(kept), ...next };
}

function picked(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(fields, name) ? [[name, fields[name]]] : [])),
  );
}

function namesOf(a: Fields, b: Fields): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function fieldsOf(record: AnyRecord | undefined): Fields | undefined {
  return record && { ...record };
}

// Whole again: the fields of a record that was valid, with those of another of its states.
function toRecord(fields: Fields): AnyRecord {
  return fields as unknown as AnyRecord;
}

/** One act of the visitor, written in its own transaction: for undo and for other tabs. */
export interface JournalRow {
  revision: number;
  name: string;
  at: string;
  changes: Change[];
}

/** Acts that are kept; older ones can no longer be taken back. */
const KEPT = 50;

/** Keys sort like their numbers. @example journalKey(7) // => '000000000007' */
export function journalKey(revision: number): string {
  return String(revision).padStart(12, '0');
}

/** Reads the acts after revision `from` up to `to`, oldest first. */
export async function readJournal(
  transaction: Transaction,
  from: number,
  to: number,
): Promise<JournalRow[]> {
  const revisions = Array.from({ length: Math.min(to - from, KEPT) }, (_, index) => to - index);
  const rows = await Promise.all(
    revisions.map((revision) => transaction.get('journal', journalKey(revision))),
  );
  return rows.filter((row) => row !== undefined).reverse() as JournalRow[];
}

/** Forgets the act that has just become too old. */
export function trimJournal(transaction: Transaction, revision: number): void {
  transaction.delete('journal', journalKey(revision - KEPT));
}
