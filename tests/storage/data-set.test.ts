import { beforeEach, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { Key } from '../../src/domain/records.ts';
import { openDataSet, type Current, type DataSet } from '../../src/storage/data-set.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { META_KEY, newMeta } from '../../src/storage/meta.ts';
import { SCHEMA } from '../../src/storage/migrations.ts';
import { testContact, testGoal, testInteraction } from '../fixtures/people.ts';
import { ENGINES, readRow, readRows, writeRows } from './engines.ts';

const NOW = '2026-11-24T01:00:00.000Z';
const MEGUMI = testContact({ note: 'first' });

function contactOf(current: Current): Contact {
  const record = current.get('contact:c1');
  if (!record || !('interactions' in record)) throw new Error('no contact');
  return record;
}

describe.each(ENGINES)('data-set: %s', (_name, open) => {
  let engine: Engine;
  let data: DataSet;

  beforeEach(() => {
    engine = open();
    data = openDataSet(engine);
  });

  const put = (...records: [Key, Contact | ReturnType<typeof testGoal> | undefined][]) =>
    data.mutate({ name: 'put', keys: records.map(([key]) => key), now: NOW }, () => records);
  const change = (edit: (contact: Contact) => Contact) =>
    data.mutate({ name: 'change', keys: ['contact:c1'], now: NOW }, (current) => [
      ['contact:c1', edit(contactOf(current))],
    ]);
  const records = async () => (await data.read()).records;

  describe('reading', () => {
    test('finds nothing in an empty data set', async () => {
      const { records: found, setAside, meta } = await data.read();

      expect({ found, setAside, schema: meta.schema, revision: meta.revision }).toEqual({
        found: [],
        setAside: [],
        schema: SCHEMA,
        revision: 0,
      });
    });

    test('reads only the kinds asked for', async () => {
      await put(['contact:c1', MEGUMI], ['goal:g1', testGoal()]);

      expect((await data.read(['goal'])).records).toEqual([['goal:g1', testGoal()]]);
    });

    test('sets a broken record aside and loads the rest', async () => {
      await put(['contact:c1', MEGUMI]);
      await writeRows(engine, [['contact:bad', { id: 'bad', name: 5 }]]);

      const snapshot = await data.read();

      expect(snapshot.records).toEqual([['contact:c1', MEGUMI]]);
      expect(snapshot.setAside).toEqual([
        { key: 'contact:bad', value: { id: 'bad', name: 5 }, faults: expect.any(Array) },
      ]);
    });

    test('reads with some kinds also what a merge set aside beside its record', async () => {
      await put(['contact:c1', MEGUMI]);
      await writeRows(engine, [['set-aside-1:contact:c1', { id: 'c1', name: 5 }]]);

      const { setAside } = await data.read(['goal']);

      expect(setAside.map(({ key }) => key)).toEqual(['set-aside-1:contact:c1']);
    });

    test('refuses to overwrite what it set aside', async () => {
      const bad = { ...MEGUMI, note: 5 };
      await writeRows(engine, [['contact:c1', bad]]);

      await expect(put(['contact:c1', MEGUMI])).rejects.toMatchObject({ reason: 'set-aside' });
      expect(await readRow(engine, 'contact:c1')).toEqual(bad);
    });

    test('leaves everything alone where a migration is missing', async () => {
      const old: [string, unknown][] = [
        ['contact:c1', { name: 'Megumi' }],
        [META_KEY, { ...newMeta(), schema: 0 }],
      ];
      await writeRows(engine, old);
      await expect(put(['goal:g1', testGoal()])).rejects.toThrow('version 0');

      await expect(data.read()).rejects.toThrow('No migration from version 0');
      expect(await readRows(engine)).toEqual(old);
    });
  });

  describe('an act', () => {
    test('stores records, their counts and a revision in one go', async () => {
      const commit = await put(['contact:c1', MEGUMI], ['goal:g1', testGoal()]);

      const { meta, records: found } = await data.read();
      expect(commit.revision).toBe(1);
      expect(found).toEqual([
        ['contact:c1', MEGUMI],
        ['goal:g1', testGoal()],
      ]);
      expect([meta.revision, meta.counts]).toEqual([1, { contact: 1, goal: 1 }]);
    });

    test('counts what was added and removed', async () => {
      await put(['contact:c1', MEGUMI], ['contact:c2', testContact({}, 'c2')]);
      await change((contact) => ({ ...contact, note: 'again' }));
      await put(['contact:c2', undefined]);

      expect((await data.read()).meta.counts).toEqual({ contact: 1 });
    });

    test('gives what changed and nothing else', async () => {
      await put(['contact:c1', MEGUMI]);
      const after = { ...MEGUMI, note: 'second' };

      const { changes } = await put(['contact:c1', after], ['goal:g1', undefined]);

      expect(changes).toEqual([
        { key: 'contact:c1', before: { note: 'first' }, after: { note: 'second' } },
      ]);
    });

    test('keeps fields it does not know', async () => {
      const later = { ...MEGUMI, fromLater: { deep: [1, 2] } };
      await writeRows(engine, [['contact:c1', later]]);

      await change((contact) => ({ ...contact, note: 'second' }));

      expect(await readRow(engine, 'contact:c1')).toEqual({ ...later, note: 'second' });
    });

    test('keeps nothing where the reducer throws', async () => {
      await put(['contact:c1', MEGUMI]);
      const before = await readRows(engine);

      const act = change(() => {
        throw new Error('mistake');
      });

      await expect(act).rejects.toThrow('mistake');
      expect(await readRows(engine)).toEqual(before);
    });

    test('keeps nothing where one record is invalid', async () => {
      const invalid = { ...MEGUMI, cadence: -1 };

      const act = put(['goal:g1', testGoal()], ['contact:c1', invalid]);

      await expect(act).rejects.toMatchObject({ reason: 'invalid' });
      expect(await readRows(engine)).toEqual([]);
    });

    test('keeps nothing where the second record cannot be stored', async () => {
      const unstorable = { ...MEGUMI, fromLater: () => 1 };

      await expect(put(['goal:g1', testGoal()], ['contact:c1', unstorable])).rejects.toThrow();
      expect(await readRows(engine)).toEqual([]);
    });

    test('refuses a key it did not name', async () => {
      const act = data.mutate({ name: 'act', keys: ['contact:c1'], now: NOW }, () => [
        ['goal:g1', testGoal()],
      ]);

      await expect(act).rejects.toThrow('did not name the key goal:g1');
    });

    test('reads every record of a kind where only they tell which change', async () => {
      const other = testContact({}, 'c2');
      await put(['contact:c1', MEGUMI], ['contact:c2', other], ['goal:g1', testGoal()]);
      await writeRows(engine, [['contact:bad', { id: 'bad' }]]);
      const act = {
        name: 'act',
        keys: ['goal:g1'] as const,
        kinds: ['contact'] as const,
        now: NOW,
      };
      let seen: unknown;

      const { changes } = await data.mutate(act, (current) => {
        seen = [...current.keys()];
        return [['contact:c2', { ...other, note: 'second' }]];
      });

      expect(seen).toEqual(['goal:g1', 'contact:c1', 'contact:c2']);
      expect(changes.map(({ key }) => key)).toEqual(['contact:c2']);
    });

    test('loses none of many acts at once', async () => {
      await put(['contact:c1', MEGUMI]);
      const days = Array.from(
        { length: 30 },
        (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`,
      );

      await Promise.all(
        days.map((day) =>
          change((contact) => ({
            ...contact,
            interactions: [...contact.interactions, testInteraction(day)],
          })),
        ),
      );

      const [[, contact] = []] = await records();
      expect(contact).toMatchObject({ interactions: days.map((day) => ({ id: day })) });
    });
  });

  describe('newer data', () => {
    const newer: [string, unknown][] = [
      ['contact:c1', MEGUMI],
      [META_KEY, { ...newMeta(), schema: SCHEMA + 1 }],
    ];

    beforeEach(() => writeRows(engine, newer));

    test('can be read', async () => {
      const { records: found, meta } = await data.read();

      expect([found, meta.schema]).toEqual([[['contact:c1', MEGUMI]], SCHEMA + 1]);
    });

    test.each<[string, () => Promise<unknown>]>([
      ['changed', () => change((contact) => ({ ...contact, note: 'old code' }))],
      ['replaced', () => data.replaceAll([])],
      ['marked', () => data.noteBackup(NOW, 1)],
    ])('cannot be %s', async (_what, write) => {
      await expect(write()).rejects.toMatchObject({ reason: 'newer' });
      expect(await readRows(engine)).toEqual(newer);
    });
  });

  describe('changes since', () => {
    test('tell another tab what it missed', async () => {
      await put(['contact:c1', MEGUMI]);
      await change((contact) => ({ ...contact, note: 'second' }));
      await put(['goal:g1', testGoal()]);

      const commit = await data.changesSince(1);

      expect([commit?.revision, commit?.changes.map(({ key }) => key)]).toEqual([
        3,
        ['contact:c1', 'goal:g1'],
      ]);
    });

    test('are none for one who is up to date', async () => {
      await put(['contact:c1', MEGUMI]);

      expect(await data.changesSince(1)).toMatchObject({ revision: 1, changes: [] });
    });

    test('are unknown after everything was replaced', async () => {
      await put(['contact:c1', MEGUMI]);
      await data.replaceAll([['contact:c1', MEGUMI]]);

      expect(await data.changesSince(1)).toBeUndefined();
    });

    test('are unknown beyond the journal', async () => {
      await put(['contact:c1', MEGUMI]);
      for (let time = 0; time < 55; time += 1) {
        await change((contact) => ({ ...contact, note: `note ${time}` }));
      }

      expect(await data.changesSince(1)).toBeUndefined();
    });
  });
});
