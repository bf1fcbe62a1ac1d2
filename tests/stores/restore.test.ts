// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digest, writeBackup, type BackupRow } from '../../src/formats/backup.ts';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import { SCHEMA } from '../../src/storage/migrations.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { $meta, allLoaded, collection, forgetAll } from '../../src/stores/collections.ts';
import { makeBackup, writeEverything } from '../../src/stores/backup.ts';
import { useDataSet } from '../../src/stores/open.ts';
import {
  forgetFormer,
  previewRestore,
  restoreBackup,
  undoRestore,
  type RestorePlan,
} from '../../src/stores/restore.ts';
import { testContact, testGoal } from '../fixtures/people.ts';
import { noteRounds } from '../fixtures/rounds.ts';

const ABOUT = { schema: SCHEMA, dataSet: 'of-the-file', exportedAt: '2026-11-24T01:00:00.000Z' };
const LATE = '2026-11-30T00:00:00.000Z';
const contact = (id: string, input = {}): BackupRow => [
  `contact:${id}`,
  { ...testContact({}, id), ...input },
];
const HERE = [contact('c1', { note: 'here' }), contact('c2')];
const FILE = [contact('c1', { note: 'file', updatedAt: LATE }), contact('c3')];

describe('restore', () => {
  let data: DataSet;

  beforeEach(async () => {
    data = openDataSet(memoryEngine());
    useDataSet(data);
    await data.replaceAll(HERE, 'mine');
    collection('contact').listen(() => undefined);
    await allLoaded();
  });
  afterEach(() => forgetAll());

  const fileOf = async (rows: BackupRow[], about = {}) =>
    new Blob([await writeBackup(rows, { ...ABOUT, ...about })]);
  const plan = async (rows: BackupRow[], about = {}): Promise<RestorePlan> => {
    const preview = await previewRestore(await fileOf(rows, about));
    if (!preview.ok) throw new Error(preview.reason);
    return preview;
  };
  const rowsHere = async () => (await data.read()).records;
  const digestOf = (rows: unknown) => digest(JSON.stringify(rows));

  test('shows by kind what stands where, and writes nothing', async () => {
    const preview = await plan([...FILE, ['goal:g1', testGoal()], ['goal:bad', {}]]);

    expect(preview).toMatchObject({ invalid: 1, exportedAt: ABOUT.exportedAt });
    expect(preview.kinds).toEqual({
      contact: { here: 1, file: 1, differing: 1, same: 0 },
      goal: { here: 0, file: 2, differing: 0, same: 0 },
    });
    expect(await rowsHere()).toEqual(HERE);
  });

  test('replaces, and proves that the digest is the file’s', async () => {
    const proof = await restoreBackup(await plan(FILE), { how: 'replaced' });

    expect(await rowsHere()).toEqual(FILE);
    const file = { records: 2, digest: await digestOf(FILE) };
    const before = { records: 2, digest: await digestOf(HERE) };
    expect(proof).toEqual({ isProven: true, before, file, after: file });
    // What is here is in a file.
    const { dataSet, revision, backup } = $meta.get() ?? {};
    expect([dataSet, backup]).toEqual(['of-the-file', { at: ABOUT.exportedAt, revision }]);
  });

  test('of a second copy in this browser is no backup', async () => {
    await restoreBackup(await plan(FILE), { how: 'replaced', isCopy: true });

    expect($meta.get()?.backup).toBeUndefined();
  });

  test('merges, and proves that all of the file is here', async () => {
    const proof = await restoreBackup(await plan(FILE), { how: 'merged' });

    const merged = [contact('c1', { note: 'file', updatedAt: LATE }), HERE[1], FILE[1]];
    expect(await rowsHere()).toEqual(merged);
    expect(proof).toMatchObject({
      isProven: true,
      file: { records: 2 },
      after: { records: 3, digest: await digestOf(merged) },
    });
    expect([$meta.get()?.dataSet, $meta.get()?.backup]).toEqual(['mine', undefined]);
  });

  test('merges the same file again without a change', async () => {
    await restoreBackup(await plan(FILE), { how: 'merged' });
    const once = await rowsHere();
    const proof = await restoreBackup(await plan(FILE), { how: 'merged' });

    expect([await rowsHere(), proof?.after.digest]).toEqual([once, proof?.before.digest]);
  });

  test('is taken back with one press, and so is that', async () => {
    await restoreBackup(await plan(FILE), { how: 'replaced' });
    const undone = await undoRestore();

    expect(await rowsHere()).toEqual(HERE);
    expect(undone).toMatchObject({ isProven: true, after: { digest: await digestOf(HERE) } });

    await undoRestore();
    expect(await rowsHere()).toEqual(FILE);
  });

  test('says when what was read back is not what was written', async () => {
    const wrong = await plan(FILE);
    const read = data.read.bind(data);
    useDataSet({
      ...data,
      read: async (kinds) => {
        const snapshot = await read(kinds);
        return { ...snapshot, records: snapshot.records.slice(1) };
      },
    });

    expect(await restoreBackup(wrong, { how: 'replaced' })).toMatchObject({ isProven: false });
  });

  test('lets the former state go when asked, or when its time is over', async () => {
    await restoreBackup(await plan(FILE), { how: 'replaced' });
    await forgetFormer({ onlyOld: true });
    expect($meta.get()?.former?.how).toBe('replaced');

    await forgetFormer();
    expect($meta.get()?.former).toBeUndefined();
    expect(await undoRestore()).toBeUndefined();
    expect(await rowsHere()).toEqual(FILE);
  });

  test('brings a file of an earlier version to the present shape', async () => {
    const habit = { id: 'h1', rest: { weekdays: [7] }, schedule: [{ from: '2026-11-01' }] };
    const { rows } = await plan([['habit:h1', habit]], { schema: 2 });

    expect(rows).toEqual([
      ['habit:h1', { id: 'h1', schedule: [{ from: '2026-11-01', restWeekdays: [7] }] }],
    ]);
  });

  test.each([
    [{ schema: 99 }, 'too-new'],
    [{ schema: -1 }, 'damaged'],
  ])('refuses a file of %j', async (about, reason) => {
    expect(await previewRestore(await fileOf(FILE, about))).toEqual({ ok: false, reason });
  });

  test('opens a locked file with its passphrase only, as often as it takes', async () => {
    const made = await makeBackup('縁は異なもの');
    expect(made?.name).toMatch(/^enishi-\d{4}-\d\d-\d\d\.json\.age$/);
    const file = new Blob([made?.content ?? '']);

    expect(await previewRestore(file)).toEqual({ ok: false, reason: 'locked' });
    const wrong = await previewRestore(file, '縁');
    expect(wrong).toEqual({ ok: false, reason: 'wrong-passphrase' });
    expect(await rowsHere()).toEqual(HERE);
    expect(await previewRestore(file, '縁は異なもの')).toMatchObject({ ok: true, rows: HERE });
  }, 120_000);

  test('exports, erases, imports and exports the same, whatever was written', async ({ task }) => {
    const runs = 500;
    noteRounds(task, runs);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud800', '👩‍👩‍👧', 'مرحبا', '\u2028\u2029', '\u0000', '𠮷野家', '"\\'),
    );
    const person = fc
      .record({ id: fc.uuid(), note: text, tags: fc.array(text), unknown: fc.jsonValue() })
      .map(({ id, ...input }) => contact(id, input));
    const broken = fc.tuple(
      fc.uuid().map((id) => `later:${id}`),
      fc.oneof(text, fc.integer()),
    );
    const rows = fc.array(fc.oneof(person, broken), { maxLength: 6 });
    const written = async () => (await writeEverything()).text.replace(/"exportedAt": "[^"]+"/, '');

    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const json: BackupRow[] = JSON.parse(JSON.stringify(all).replaceAll('"__proto__"', '"p"'));
        await data.replaceAll(json, 'mine');
        const { text: first } = await writeEverything();
        const before = await written();
        await data.replaceAll([]);
        const preview = await previewRestore(new Blob([first]));
        expect(preview.ok && (await restoreBackup(preview, { how: 'replaced' }))?.isProven).toBe(
          true,
        );
        expect(await written()).toBe(before);
      }),
      { numRuns: runs },
    );
  });
});
