import { beforeEach, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { AnyRecord, Key } from '../../src/domain/records.ts';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { testContact, testGoal, testInteraction } from '../fixtures/people.ts';
import { ENGINES, readRow, readRows, writeRows } from './engines.ts';

const NOW = '2026-11-24T01:00:00.000Z';
const LATER = '2026-11-24T01:00:05.000Z';
const UNDONE = '2026-11-24T01:00:10.000Z';
const UNKNOWN = { fromLater: 'kept' };
const MEGUMI: Contact = { ...testContact({ note: 'first' }), ...UNKNOWN };

describe.each(ENGINES)('data-set, going back: %s', (_name, open) => {
  let engine: Engine;
  let data: DataSet;

  beforeEach(() => {
    engine = open();
    data = openDataSet(engine);
  });

  const put = (key: Key, record: AnyRecord | undefined) =>
    data.mutate({ name: 'put', keys: [key], now: NOW }, () => [[key, record]]);
  const stored = () => readRow(engine, 'contact:c1');

  describe('undo', () => {
    test('brings back exactly what was there', async () => {
      await put('contact:c1', MEGUMI);
      const { revision } = await put('contact:c1', { ...MEGUMI, note: 'second' });

      await data.undo(revision, UNDONE);

      expect(await stored()).toEqual(MEGUMI);
    });

    test('brings back what was removed', async () => {
      await put('contact:c1', MEGUMI);
      const { revision } = await put('contact:c1', undefined);

      await data.undo(revision, UNDONE);

      expect(await stored()).toEqual(MEGUMI);
    });

    test('takes away what was added', async () => {
      const { revision } = await put('contact:c1', MEGUMI);

      await data.undo(revision, UNDONE);

      expect(await stored()).toBeUndefined();
      expect((await data.read()).meta.counts).toEqual({});
    });

    test('takes back several records at once', async () => {
      await put('contact:c1', MEGUMI);
      const { revision } = await data.mutate(
        { name: 'both', keys: ['contact:c1', 'goal:g1'], now: NOW },
        () => [
          ['contact:c1', { ...MEGUMI, note: 'second' }],
          ['goal:g1', testGoal()],
        ],
      );

      await data.undo(revision, UNDONE);

      expect((await data.read()).records).toEqual([['contact:c1', MEGUMI]]);
    });

    test('keeps an edit of another field made since', async () => {
      await put('contact:c1', MEGUMI);
      const second = { ...MEGUMI, note: 'second', updatedAt: NOW };
      const { revision } = await put('contact:c1', second);
      await put('contact:c1', { ...second, organization: 'Umino', updatedAt: LATER });

      await data.undo(revision, UNDONE);

      expect(await stored()).toEqual({ ...MEGUMI, organization: 'Umino', updatedAt: UNDONE });
    });

    test('keeps an entry logged since', async () => {
      const first = testInteraction('2026-11-20');
      const second = testInteraction('2026-11-22');
      await put('contact:c1', MEGUMI);
      const { revision } = await put('contact:c1', { ...MEGUMI, interactions: [first] });
      await put('contact:c1', { ...MEGUMI, interactions: [first, second] });

      await data.undo(revision, UNDONE);

      expect(await stored()).toEqual({ ...MEGUMI, interactions: [second], updatedAt: UNDONE });
    });

    test('puts an added record edited since into the trash', async () => {
      const { revision } = await put('contact:c1', MEGUMI);
      const edited = { ...MEGUMI, note: 'worth keeping' };
      await put('contact:c1', edited);

      await data.undo(revision, UNDONE);

      expect(await stored()).toEqual({ ...edited, updatedAt: UNDONE, deletedAt: UNDONE });
    });

    test('is an act that can be taken back', async () => {
      await put('contact:c1', MEGUMI);
      const second = { ...MEGUMI, note: 'second' };
      const change = await put('contact:c1', second);
      const undone = await data.undo(change.revision, UNDONE);

      await data.undo(undone.revision, UNDONE);

      expect(await stored()).toEqual(second);
    });

    test('changes nothing for an act no longer kept', async () => {
      await put('contact:c1', MEGUMI);

      const { changes } = await data.undo(99, UNDONE);

      expect([changes, await stored()]).toEqual([[], MEGUMI]);
    });
  });

  describe('replacing everything', () => {
    test('puts rows in the place of all others', async () => {
      await put('goal:g1', testGoal());

      const meta = await data.replaceAll([['contact:c1', MEGUMI]], 'set-of-the-file');

      const { records, meta: read } = await data.read();
      expect(records).toEqual([['contact:c1', MEGUMI]]);
      expect(read).toEqual(meta);
      expect([meta.dataSet, meta.counts]).toEqual(['set-of-the-file', { contact: 1 }]);
    });

    test('raises the revision, so that other tabs notice', async () => {
      await put('contact:c1', MEGUMI);
      await put('goal:g1', testGoal());

      expect((await data.replaceAll([])).revision).toBe(3);
    });

    test('erases with no rows', async () => {
      await put('contact:c1', MEGUMI);

      await data.replaceAll([]);

      expect((await readRows(engine)).map(([key]) => key)).toEqual(['meta']);
    });

    test('lets no row stand in for meta', async () => {
      const meta = await data.replaceAll([['meta', { schema: 99 }]]);

      expect(await readRow(engine, 'meta')).toEqual(meta);
    });

    test('keeps what was there where a row cannot be stored', async () => {
      await put('contact:c1', MEGUMI);
      const before = await readRows(engine);

      const replacing = data.replaceAll([
        ['goal:g1', testGoal()],
        ['contact:c2', () => 1],
      ]);

      await expect(replacing).rejects.toThrow();
      expect(await readRows(engine)).toEqual(before);
    });

    test('keeps a row it does not understand', async () => {
      await data.replaceAll([
        ['contact:bad', { id: 'bad' }],
        ['later-kind:x', { id: 'x' }],
      ]);

      const { setAside } = await data.read();

      expect(setAside.map(({ key }) => key)).toEqual(['contact:bad', 'later-kind:x']);
    });
  });

  test('notes a backup without touching the records', async () => {
    await put('contact:c1', MEGUMI);

    const meta = await data.noteBackup(NOW, 1);

    expect(meta).toMatchObject({ revision: 1, backup: { at: NOW, revision: 1 } });
    expect((await data.read()).meta).toEqual(meta);
  });

  test('counts what stands beside damaged meta anew', async () => {
    await put('contact:c1', MEGUMI);
    await writeRows(engine, [['meta', 'damaged']]);

    await put('goal:g1', testGoal());

    expect((await data.read()).meta.counts).toEqual({ contact: 1, goal: 1 });
  });
});
