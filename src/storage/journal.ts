import * as v from 'valibot';
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

/** The side of an act on which a record may fail validation. */
export type Faulty = 'before' | 'after';

/** One act of the visitor, written in its own transaction: for undo and for other tabs. */
export interface JournalRow {
  revision: number;
  name: string;
  at: string;
  changes: Change[];
  faulty?: Faulty;
}

/** Acts that are kept; older ones can no longer be taken back, but for those that last. */
const KEPT = 50;

/** An act that stays beyond the fifty, so that it can be taken back weeks later: an import. */
export interface LastingAct {
  revision: number;
  name: string;
  at: string;
  /** How many records it touched. */
  records: number;
}

/** How many of them stay, and for how long. */
const LASTING = 5;
const LASTING_MS = 90 * 24 * 60 * 60 * 1000;

/** One short row tells of them: an import of thousands is not read to say that it was. */
const LASTING_KEY = 'lasting';
const lastingSchema = v.array(
  v.object({ revision: v.number(), name: v.string(), at: v.string(), records: v.number() }),
);

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

/** Reads which acts that last can still be taken back, the oldest first. */
export async function readLastingActs(transaction: Transaction): Promise<LastingAct[]> {
  const value = await transaction.get('journal', LASTING_KEY);
  return v.is(lastingSchema, value) ? value : [];
}

/** Writes an act, and forgets those that have become too old. */
export async function writeAct(
  transaction: Transaction,
  row: JournalRow,
  { lasts = false, undoes }: { lasts?: boolean; undoes?: number } = {},
): Promise<void> {
  const { revision, name, at, changes } = row;
  transaction.put('journal', journalKey(revision), row);
  const before = await readLastingActs(transaction);
  const known = before.filter((act) => act.revision !== undoes);
  if (lasts && changes.length > 0) known.push({ revision, name, at, records: changes.length });
  const old = revision - KEPT;
  const stays = known.filter(
    (act, index) =>
      act.revision > old ||
      (index >= known.length - LASTING && Date.parse(at) - Date.parse(act.at) < LASTING_MS),
  );
  const kept = new Set(stays.map((act) => act.revision));
  for (const past of [old, ...before.map((act) => act.revision).filter((past) => past < old)]) {
    if (!kept.has(past)) transaction.delete('journal', journalKey(past));
  }
  if (before.length > 0 || stays.length > 0) transaction.put('journal', LASTING_KEY, stays);
}

/** Where the state before the last restore is kept (former.ts), beside the acts. */
export const FORMER_KEY = 'former';

/** Empties the journal of acts; the state before the last restore stays. */
export async function clearActs(transaction: Transaction): Promise<void> {
  const former = await transaction.get('journal', FORMER_KEY);
  transaction.clear('journal');
  if (former !== undefined) transaction.put('journal', FORMER_KEY, former);
}
