import type { AnyRecord, Key } from '../domain/records.ts';
import type { Transaction } from './engine.ts';

/** One record before and after an act; absent means it was not there. */
export interface Change {
  key: Key;
  before?: AnyRecord | undefined;
  after?: AnyRecord | undefined;
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
