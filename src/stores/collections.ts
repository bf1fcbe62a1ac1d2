import { atom, computed, onMount, type WritableAtom } from 'nanostores';
import { present } from '../domain/record.ts';
import { kindOf, type AnyRecord, type Key, type Kind, type RecordOf } from '../domain/records.ts';
import { withChange, type Change } from '../storage/journal.ts';
import type { Meta } from '../storage/meta.ts';
import { SCHEMA } from '../storage/migrations.ts';
import type { Commit, SetAside } from '../storage/data-set.ts';
import type { ProblemReason } from '../storage/problem.ts';
import { beginsWith, type Begun } from './before-records.ts';
import { $access, $loss, dataSet, reportProblem, reportReadOnly } from './open.ts';

/** All records of one kind, as far as they are known. */
export type Collection<T> =
  | { status: 'loading' }
  | { status: 'ready'; items: readonly T[] }
  | { status: 'failed'; reason: ProblemReason };

const LOADING = { status: 'loading' } as const;

/** The row `meta` as last read. */
export const $meta = atom<Meta | undefined>(undefined);
/** Records that failed validation when they were read. */
export const $setAside = atom<readonly SetAside[]>([]);

type Items<K extends Kind> = WritableAtom<Collection<RecordOf[K]>>;
const atoms: Partial<Record<Kind, WritableAtom<Collection<AnyRecord>>>> = {};
let wanted = new Set<Kind>();
let loading: Promise<void> | undefined;
let revision = -1;

/** Everything of one kind, what is in the trash included; read when first used. */
export function collection<K extends Kind>(kind: K): Items<K> {
  const existing = atoms[kind];
  // The table cannot say that key and value share K; this is the one place that fills it.
  if (existing) return existing as unknown as Items<K>;
  const $items = atom<Collection<AnyRecord>>(LOADING);
  atoms[kind] = $items;
  onMount($items, () => {
    if ($items.get().status === 'loading') want(kind);
  });
  return $items as unknown as Items<K>;
}

/** The records of one kind that are not in the trash. */
export function presentItems<K extends Kind>(kind: K): Begun<Collection<RecordOf[K]>> {
  const $items = computed(
    collection(kind),
    (state: Collection<RecordOf[K]>): Collection<RecordOf[K]> =>
      state.status === 'ready' ? { status: 'ready', items: present(state.items) } : state,
  );
  return beginsWith<Collection<RecordOf[K]>>($items, LOADING);
}

/** Gives a collection's items, or nothing while they are not known. */
export function itemsOf<T>(state: Collection<T>): readonly T[] {
  return state.status === 'ready' ? state.items : [];
}

function want(kind: Kind): void {
  wanted.add(kind);
  // Stores that mount in one go are read in one transaction.
  loading ??= Promise.resolve().then(readWanted);
}

/** Resolves when everything asked for so far has been read. */
export function allLoaded(): Promise<void> {
  return loading ?? Promise.resolve();
}

async function readWanted(): Promise<void> {
  const kinds = [...wanted];
  wanted = new Set();
  loading = undefined;
  try {
    const { meta, records, setAside } = await dataSet().read(kinds);
    const isApart = revision >= 0 && meta.revision !== revision;
    revision = isApart ? Math.min(revision, meta.revision) : meta.revision;
    $meta.set(meta);
    if (meta.schema > SCHEMA) reportReadOnly();
    else $access.set('ready');
    $setAside.set(joinedAside($setAside.get(), setAside));
    for (const kind of kinds) {
      const items = records.filter(([key]) => kindOf(key) === kind).map(([, record]) => record);
      atoms[kind]?.set({ status: 'ready', items });
    }
    // What was read now and what was read before are of two moments: bring both to the same.
    if (isApart) await catchUp();
  } catch (error) {
    const reason = reportProblem(error);
    $access.set(reason === 'lost' ? 'recover' : 'failed');
    for (const kind of kinds) atoms[kind]?.set({ status: 'failed', reason });
  }
}

/** Rows that were set aside beside their records come with every reading. */
function joinedAside(known: readonly SetAside[], read: readonly SetAside[]): SetAside[] {
  return [...new Map([...known, ...read].map((row) => [row.key, row])).values()];
}

/** Puts a completed act into the stores; reads what other tabs did in between. */
export async function applyCommit({ revision: next, changes, readAnew }: Commit): Promise<void> {
  if (readAnew) return readAgain();
  if (revision >= 0 && next > revision + 1) return catchUp();
  if (next <= revision) return;
  moveTo(next);
  applyChanges(changes);
}

/** What no backup holds is counted from the revision. */
function moveTo(next: number): void {
  revision = next;
  const meta = $meta.get();
  if (meta) $meta.set({ ...meta, revision: next });
}

/** Reads what changed since this page last looked: other tabs, or a page restored by Back. */
export async function catchUp(): Promise<void> {
  // Another tab may have brought back what was missing.
  if ($access.get() === 'recover') return lookForReturned();
  if (revision < 0) return;
  try {
    const commit = await dataSet().changesSince(revision);
    if (commit === undefined) return readAgain();
    // Two may look at once; the later answer is the whole one.
    if (commit.revision <= revision) return;
    moveTo(commit.revision);
    applyChanges(commit.changes);
  } catch (error) {
    reportProblem(error);
  }
}

/** Where nothing is missing any more, the offer to bring it back goes: it would undo what came since. */
async function lookForReturned(): Promise<void> {
  await readAgain();
  if ($access.get() !== 'recover') $loss.set(undefined);
}

/** Reads every store anew. */
export async function readAgain(): Promise<void> {
  revision = -1;
  $setAside.set([]);
  for (const kind of Object.keys(atoms)) {
    const known = kindOf(`${kind}:`);
    if (known && atoms[known]?.get().status !== 'loading') want(known);
  }
  await allLoaded();
}

function applyChanges(changes: readonly Change[]): void {
  const byKind = new Map<Kind, Change[]>();
  for (const change of changes) {
    const kind = kindOf(change.key);
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), change]);
  }
  for (const [kind, list] of byKind) {
    const state = atoms[kind]?.get();
    if (state?.status === 'ready') {
      atoms[kind]?.set({ status: 'ready', items: withChanges(state.items, list) });
    }
  }
}

function withChanges(items: readonly AnyRecord[], changes: readonly Change[]): AnyRecord[] {
  const next = new Map<string, AnyRecord | undefined>(items.map((item) => [item.id, item]));
  for (const change of changes) {
    const id = idOf(change.key);
    next.set(id, withChange(next.get(id), change));
  }
  return [...next.values()].filter((item) => item !== undefined);
}

function idOf(key: Key): string {
  return key.slice(key.indexOf(':') + 1);
}

/** Forgets everything (tests). */
export function forgetAll(): void {
  for (const $items of Object.values(atoms)) $items.set(LOADING);
  wanted = new Set();
  loading = undefined;
  revision = -1;
  $meta.set(undefined);
  $setAside.set([]);
}
