import * as v from 'valibot';
import { KINDS, kindOf, type Kind } from '../domain/records.ts';
import type { Change } from './journal.ts';
import { SCHEMA } from './migrations.ts';
import type { Transaction } from './engine.ts';

/** The row `meta` beside the records; changed in the same transaction as they are. */
export interface Meta {
  /** Version of the stored shape. */
  schema: number;
  /** UUID of this set of data, so that a copy can be told from another's. */
  dataSet: string;
  /** Rises by one with every act. */
  revision: number;
  /** Rows of each kind, those in the trash included. */
  counts: Partial<Record<Kind, number>>;
  /** The last backup file: when, and which revision it held. */
  backup?: { at: string; revision: number };
  /** The last restore, while the state before it can be brought back. */
  former?: { at: string; revision: number; how: 'replaced' | 'merged' | 'undone' };
}

export const META_KEY = 'meta';

export const metaSchema = v.looseObject({
  schema: v.number(),
  dataSet: v.string(),
  revision: v.number(),
  counts: v.record(v.string(), v.number()),
  backup: v.exactOptional(v.looseObject({ at: v.string(), revision: v.number() })),
  former: v.exactOptional(
    v.looseObject({
      at: v.string(),
      revision: v.number(),
      how: v.picklist(['replaced', 'merged', 'undone']),
    }),
  ),
});

/** Gives the meta of an empty data set. */
export function newMeta(): Meta {
  return { schema: SCHEMA, dataSet: crypto.randomUUID(), revision: 0, counts: {} };
}

/** Reads `meta`; undefined where there is none yet or it is damaged. */
export async function readMeta(transaction: Transaction): Promise<Meta | undefined> {
  const value = await transaction.get('records', META_KEY);
  return v.is(metaSchema, value) ? value : undefined;
}

/** Counts the rows of each kind. */
export function countKinds(keys: Iterable<string>): Meta['counts'] {
  const counts: Meta['counts'] = {};
  for (const key of keys) {
    const kind = kindOf(key);
    if (kind) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Counts on from an act's changes. */
export function recount(counts: Meta['counts'], changes: readonly Change[]): Meta['counts'] {
  const added = countKinds(changes.filter((change) => !change.before).map(({ key }) => key));
  const removed = countKinds(changes.filter((change) => !change.after).map(({ key }) => key));
  const result = { ...counts };
  for (const kind of KINDS) {
    const count = (counts[kind] ?? 0) + (added[kind] ?? 0) - (removed[kind] ?? 0);
    if (count > 0) result[kind] = count;
    else delete result[kind];
  }
  return result;
}
