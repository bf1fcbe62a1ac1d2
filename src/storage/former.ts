import * as v from 'valibot';
import type { DataSet } from './data-set.ts';
import type { Transaction } from './engine.ts';
import { FORMER_KEY } from './journal.ts';
import { META_KEY, countKinds, metaSchema, newMeta, type Meta } from './meta.ts';
import { SCHEMA, migrateRows } from './migrations.ts';
import { sortRows, type Row } from './restored-rows.ts';

/**
 * The state before the last restore, whole, so that one press brings it back days later: rows, their
 * meta and the journal. One row beside the acts of the journal; erasing everything erases it too.
 */
interface Former {
  meta: Meta;
  rows: Row[];
  journal: Row[];
}

const rowsSchema = v.array(v.tuple([v.string(), v.unknown()]));
const formerSchema = v.looseObject({ meta: metaSchema, rows: rowsSchema, journal: rowsSchema });

/** What takes the place of everything. */
interface Restored {
  rows: Row[];
  /** Keeps the data set's own id unless given. */
  dataSet?: string | undefined;
  /** Whether the acts before can still be taken back one by one. */
  keepsJournal: boolean;
}

/** The rows before and after, and the meta that stands now. */
export interface Turn {
  meta: Meta;
  before: Row[];
  after: Row[];
}

/** How a state came about, and when. */
type TurnNote = Pick<NonNullable<Meta['former']>, 'at' | 'how'>;

/** What restores, and takes a restore back; each is one transaction. */
interface Restoring {
  /** Puts what `next` makes of the rows in the place of everything; the state before it is kept. */
  restore(note: TurnNote, next: (here: Row[]) => Restored): Promise<Turn>;
  /** Brings back the state before a restore; undefined where another one came since `revision`. */
  undoRestore(revision: number, at: string): Promise<Turn | undefined>;
  /** Lets the state before the last restore go. */
  forgetFormer(): Promise<Meta>;
}

/** Builds them on a data set; apart from it, because few pages restore. */
export function restoring({ change }: Pick<DataSet, 'change'>): Restoring {
  return {
    restore: (note, next) =>
      change(async (tx, meta) => {
        const here = await readState(tx, meta);
        return turnTo(tx, here, { ...next(here.rows), note });
      }),
    undoRestore: (revision, at) =>
      change(async (tx, meta) =>
        meta.former?.revision === revision ? turnBack(tx, meta, { at, how: 'undone' }) : undefined,
      ),
    forgetFormer: () => change(async (tx, meta) => dropFormer(tx, meta)),
  };
}

function turnTo(
  tx: Transaction,
  former: Former,
  { rows, dataSet, keepsJournal, note }: Restored & { note: TurnNote },
): Turn {
  const { meta } = former;
  const { former: _, backup, ...rest } = meta;
  const after = sortRows(rows.filter(([key]) => key !== META_KEY));
  const revision = meta.revision + 1;
  return write(tx, former, {
    meta: {
      ...rest,
      ...(keepsJournal && backup && { backup }),
      dataSet: dataSet ?? meta.dataSet,
      revision,
      counts: countKinds(after.map(([key]) => key)),
      former: { ...note, revision },
    },
    rows: after,
    journal: keepsJournal ? former.journal : [],
  });
}

/** Brings the former state back; what stands now becomes the former one, so this can be undone too. */
async function turnBack(tx: Transaction, meta: Meta, note: TurnNote): Promise<Turn | undefined> {
  const former = await readFormer(tx);
  if (!former) {
    dropFormer(tx, meta);
    return undefined;
  }
  const here = await readState(tx, meta);
  const isOld = former.meta.schema < SCHEMA;
  const rows = isOld ? migrateRows(former.rows, former.meta.schema) : former.rows;
  const { former: _, backup, ...rest } = former.meta;
  const revision = meta.revision + 1;
  return write(tx, here, {
    meta: {
      ...newMeta(),
      ...rest,
      schema: SCHEMA,
      revision,
      counts: countKinds(rows.map(([key]) => key)),
      // As many changes are in no file as were before.
      ...(backup && {
        backup: { ...backup, revision: revision - (former.meta.revision - backup.revision) },
      }),
      former: { ...note, revision },
    },
    rows,
    journal: isOld ? [] : former.journal,
  });
}

function dropFormer(tx: Transaction, meta: Meta): Meta {
  const { former: _, ...rest } = meta;
  tx.delete('journal', FORMER_KEY);
  tx.put('records', META_KEY, rest);
  return rest;
}

async function readFormer(tx: Transaction): Promise<Former | undefined> {
  const value = await tx.get('journal', FORMER_KEY);
  return v.is(formerSchema, value) ? value : undefined;
}

async function readState(tx: Transaction, meta: Meta): Promise<Former> {
  const [records, journal] = await Promise.all([tx.rows('records'), tx.rows('journal')]);
  return {
    meta,
    rows: sortRows(records.filter(([key]) => key !== META_KEY)),
    journal: journal.filter(([key]) => key !== FORMER_KEY),
  };
}

function write(tx: Transaction, former: Former, { meta, rows, journal }: Former): Turn {
  tx.clear('records');
  tx.clear('journal');
  for (const [key, value] of rows) tx.put('records', key, value);
  for (const [key, value] of journal) tx.put('journal', key, value);
  tx.put('journal', FORMER_KEY, former);
  tx.put('records', META_KEY, meta);
  return { meta, before: former.rows, after: rows };
}
