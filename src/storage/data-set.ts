import { type AnyRecord, type Key, type Kind } from '../domain/records.ts';
import type { Engine, Transaction } from './engine.ts';
import {
  changeOf,
  clearActs,
  readJournal,
  readLastingActs,
  withChange,
  withoutChange,
  writeAct,
  type Change,
  type Faulty,
  type LastingAct,
} from './journal.ts';
import { META_KEY, countKinds, newMeta, readMeta, recount, type Meta } from './meta.ts';
import { SCHEMA, migrateRows } from './migrations.ts';
import { StorageProblem } from './problem.ts';
import { SET_ASIDE, isRecord, recordFaults } from './records.ts';

/** A record that failed validation: kept where it is, shown in Data, never overwritten. */
export interface SetAside {
  key: string;
  value: unknown;
  faults: string[];
}

/** What was read in one transaction. */
export interface Snapshot {
  meta: Meta;
  records: [key: Key, record: AnyRecord][];
  setAside: SetAside[];
}

/** A completed act: what it changed, and the data set's revision after it. */
export interface Commit {
  revision: number;
  meta: Meta;
  changes: Change[];
  /** Whether a record was set aside or mended: what changed says too little, all is to be read anew. */
  readAnew?: boolean;
}

/** What an act is called, the keys it may touch, and when it happens. */
export interface Act {
  name: string;
  keys: readonly Key[];
  /** Kinds of which any record may be touched, where only the records tell which. */
  kinds?: readonly Kind[];
  /** Whether it can be taken back beyond the acts that are kept, as an import can. */
  lasts?: boolean;
  /** The revision of the act that it takes back. */
  undoes?: number;
  /** Which side may fail validation: what is mended was faulty before, and is again when taken back. */
  faulty?: Faulty | undefined;
  now: string;
}

/** The records under an act's keys, as they are inside its transaction. */
export type Current = ReadonlyMap<Key, AnyRecord>;

/** Gives what each changed key holds afterwards; `undefined` removes it. Synchronous and pure. */
export type Reducer = (current: Current) => Iterable<[Key, AnyRecord | undefined]>;

/** The records of one visitor; every method is one transaction, or rejects with `StorageProblem`. */
export interface DataSet {
  /** Reads all records, or those of some kinds; migrates older data first. */
  read(kinds?: readonly Kind[]): Promise<Snapshot>;
  /** Runs one act of the visitor: read, reduce, validate, write, journal, count. All or nothing. */
  mutate(act: Act, reducer: Reducer): Promise<Commit>;
  /** Takes one act back without touching what was changed after it. */
  undo(revision: number, now: string): Promise<Commit>;
  /** Lists the acts that last and can still be taken back, the oldest first. */
  lastingActs(): Promise<LastingAct[]>;
  /** Gives what changed after `revision`; undefined where the journal no longer reaches back. */
  changesSince(revision: number): Promise<Commit | undefined>;
  /** Puts these rows in the place of everything (restore), or of nothing (erase). */
  replaceAll(rows: readonly [string, unknown][], dataSet?: string): Promise<Meta>;
  /** Runs one transaction that is no act, such as a restore, over data that may be written. */
  change<T>(work: (tx: Transaction, meta: Meta) => Promise<T>): Promise<T>;
  /** Notes that a backup file of `revision` was made. */
  noteBackup(at: string, revision: number): Promise<Meta>;
  close(): void;
}

/** Opens the data set that an engine keeps. */
export function openDataSet(engine: Engine): DataSet {
  const mutate = (act: Act, reducer: Reducer) =>
    engine.run('readwrite', (tx) => runAct(tx, act, reducer));
  const change: DataSet['change'] = (work) =>
    engine.run('readwrite', async (tx) => work(tx, await writableMeta(tx)));

  return {
    async read(kinds) {
      const snapshot = await engine.run('readonly', (tx) => readSnapshot(tx, kinds));
      if (snapshot.meta.schema >= SCHEMA) return snapshot;
      await engine.run('readwrite', migrate);
      return engine.run('readonly', (tx) => readSnapshot(tx, kinds));
    },
    mutate,
    async undo(revision, now) {
      const [row] = await engine.run('readonly', (tx) => readJournal(tx, revision - 1, revision));
      const changes = row?.changes ?? [];
      const keys = changes.map(({ key }) => key);
      const faulty = row?.faulty && FLIPPED[row.faulty];
      return mutate({ name: 'undo', keys, undoes: revision, faulty, now }, (current) =>
        changes.map((change) => [change.key, withoutChange(current.get(change.key), change, now)]),
      );
    },
    lastingActs: () => engine.run('readonly', readLastingActs),
    changesSince: (revision) => engine.run('readonly', (tx) => readChanges(tx, revision)),
    replaceAll: (rows, dataSet) => engine.run('readwrite', (tx) => replaceRows(tx, rows, dataSet)),
    change,
    noteBackup: (at, revision) =>
      change(async (tx, current) => {
        const meta = { ...current, backup: { at, revision } };
        tx.put('records', META_KEY, meta);
        return meta;
      }),
    close: () => engine.close(),
  };
}

async function readSnapshot(tx: Transaction, kinds?: readonly Kind[]): Promise<Snapshot> {
  const meta = (await readMeta(tx)) ?? newMeta();
  const snapshot: Snapshot = { meta, records: [], setAside: [] };
  for (const [key, value] of await rowsOf(tx, kinds)) {
    if (key === META_KEY) continue;
    if (isRecord(key, value)) snapshot.records.push([key as Key, value]);
    else snapshot.setAside.push({ key, value, faults: recordFaults(key, value) });
  }
  return snapshot;
}

/** Everything includes rows of a kind that a later version added, so that a backup has them too. */
async function rowsOf(tx: Transaction, kinds?: readonly Kind[]): Promise<[string, unknown][]> {
  const prefixes = kinds ? [...kinds.map((kind) => `${kind}:`), SET_ASIDE] : [undefined];
  const parts = await Promise.all(prefixes.map((prefix) => tx.rows('records', prefix)));
  return parts.flat();
}

async function writableMeta(tx: Transaction): Promise<Meta> {
  // A page may write before it reads: new shapes must not stand under the old version's number.
  await migrate(tx);
  const meta = (await readMeta(tx)) ?? (await countedMeta(tx));
  if (meta.schema > SCHEMA) throw new StorageProblem('newer');
  return meta;
}

/** Meta is missing in an empty data set, or damaged beside records that still count. */
async function countedMeta(tx: Transaction): Promise<Meta> {
  return { ...newMeta(), counts: countKinds(await tx.keys('records')) };
}

async function runAct(tx: Transaction, act: Act, reducer: Reducer): Promise<Commit> {
  const [meta, ...values] = await Promise.all([
    writableMeta(tx),
    ...act.keys.map((key) => tx.get('records', key)),
  ]);
  const current = new Map<Key, AnyRecord>();
  act.keys.forEach((key, index) => {
    const value = values[index];
    if (value === undefined) return;
    if (act.faulty !== 'before' && !isRecord(key, value)) throw new StorageProblem('set-aside');
    current.set(key, value as AnyRecord);
  });
  // One that fails validation is left alone: the act does not need it.
  for (const [key, value] of await rowsOf(tx, act.kinds ?? [])) {
    if (isRecord(key, value)) current.set(key as Key, value);
  }
  const changes = toChanges(current, act, reducer(current));
  const revision = meta.revision + 1;
  for (const change of changes) {
    const after = withChange(current.get(change.key), change);
    if (after === undefined) tx.delete('records', change.key);
    else tx.put('records', change.key, after);
  }
  const { name, now: at, faulty } = act;
  await writeAct(tx, { revision, name, at, changes, ...(faulty && { faulty }) }, act);
  const next = { ...meta, revision, counts: recount(meta.counts, changes) };
  tx.put('records', META_KEY, next);
  return { revision, meta: next, changes, ...(faulty && { readAnew: true }) };
}

const FLIPPED = { before: 'after', after: 'before' } as const;

function toChanges(
  current: Current,
  { keys, faulty }: Act,
  results: Iterable<[Key, AnyRecord | undefined]>,
): Change[] {
  const changes: Change[] = [];
  for (const [key, after] of results) {
    if (!current.has(key) && !keys.includes(key)) {
      throw new Error(`The act did not name the key ${key}.`);
    }
    if (after !== undefined && faulty !== 'after' && !isRecord(key, after)) {
      throw new StorageProblem('invalid', recordFaults(key, after));
    }
    const change = changeOf(key, current.get(key), after);
    if (change) changes.push(change);
  }
  return changes;
}

async function readChanges(tx: Transaction, revision: number): Promise<Commit | undefined> {
  const meta = await readMeta(tx);
  if (!meta || meta.revision < revision) return undefined;
  const rows = await readJournal(tx, revision, meta.revision);
  if (rows.length !== meta.revision - revision || rows.some(({ faulty }) => faulty))
    return undefined;
  return { revision: meta.revision, meta, changes: rows.flatMap(({ changes }) => changes) };
}

async function replaceRows(
  tx: Transaction,
  rows: readonly [string, unknown][],
  dataSet?: string,
): Promise<Meta> {
  const meta = await writableMeta(tx);
  const next: Meta = {
    schema: SCHEMA,
    dataSet: dataSet ?? newMeta().dataSet,
    // Rises past both, and leaves a gap in the journal: open tabs read everything again.
    revision: meta.revision + 1,
    counts: countKinds(rows.map(([key]) => key)),
  };
  tx.clear('records');
  tx.clear('journal');
  for (const [key, value] of rows) tx.put('records', key, value);
  tx.put('records', META_KEY, next);
  return next;
}

async function migrate(tx: Transaction): Promise<void> {
  const meta = await readMeta(tx);
  if (!meta || meta.schema >= SCHEMA) return;
  const rows = (await tx.rows('records')).filter(([key]) => key !== META_KEY);
  const migrated = migrateRows(rows, meta.schema);
  tx.clear('records');
  await clearActs(tx);
  for (const [key, value] of migrated) tx.put('records', key, value);
  const counts = countKinds(migrated.map(([key]) => key));
  tx.put('records', META_KEY, { ...meta, schema: SCHEMA, revision: meta.revision + 1, counts });
}
