import { describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { mend, mendWithNote, type Dropped } from '../../src/storage/mend.ts';
import { testContact, testGoal, testInteraction } from '../fixtures/people.ts';
import { ENGINES, readRow, writeRows } from './engines.ts';

const KEY = 'contact:c1';
const NOW = '2026-11-25T01:00:00.000Z';
const MEGUMI = testContact({
  organization: 'Umino',
  interactions: [testInteraction('2026-11-20')],
});
const line = ({ field, value }: Dropped) => `${field} = ${JSON.stringify(value)}`;

describe('mend', () => {
  test.each<[string, object, Dropped[]]>([
    ['a field', { birthday: 'May' }, [{ field: 'birthday', value: 'May' }]],
    [
      'a field inside a field, which stays',
      { met: { day: '2026-13-40', place: 'Kyoto' } },
      [{ field: 'met.day', value: '2026-13-40' }],
    ],
    [
      'a field of one entry, which stays',
      { interactions: [{ ...testInteraction('2026-11-20'), eventId: 5 }] },
      [{ field: 'interactions.0.eventId', value: 5 }],
    ],
    [
      'a field whose own part is missing',
      { introducedBy: { day: '2026-11-20' } },
      [{ field: 'introducedBy', value: { day: '2026-11-20' } }],
    ],
    [
      'two fields',
      { cadence: -1, met: { day: 7 } },
      [
        { field: 'met.day', value: 7 },
        { field: 'cadence', value: -1 },
      ],
    ],
  ])('leaves out %s', (_what, wrong, dropped) => {
    const mended = mend(KEY, { ...MEGUMI, ...wrong });

    expect(mended?.dropped).toEqual(expect.arrayContaining(dropped));
    expect(mended?.dropped).toHaveLength(dropped.length);
    expect(mended?.record).toMatchObject({ name: MEGUMI.name, organization: 'Umino' });
  });

  test.each<[string, string, unknown]>([
    ['what a record cannot be without', KEY, { ...MEGUMI, name: 5 }],
    ['a list with one wrong entry', KEY, { ...MEGUMI, tags: ['a', 5] }],
    ['an entry without its day', KEY, { ...MEGUMI, interactions: [{ id: 'i1' }] }],
    ['a kind it does not know', 'later-kind:x', { id: 'x' }],
    ['an id that is another’s', 'contact:c2', MEGUMI],
    ['what is no record at all', KEY, 'text'],
    ['what is whole', KEY, MEGUMI],
  ])('leaves %s as it is', (_what, key, value) => {
    expect(mend(key, value)).toBeUndefined();
  });

  test('keeps fields that this version does not know', () => {
    const mended = mend(KEY, { ...MEGUMI, cadence: -1, fromLater: { deep: [1, 2] } });

    expect(mended?.record).toEqual({ ...MEGUMI, fromLater: { deep: [1, 2] } });
  });

  test('writes what leaves into the note of a record that has one', () => {
    const wrong = { ...MEGUMI, birthday: 'May', note: 'first' };

    expect(mendWithNote(KEY, wrong, line)).toMatchObject({ note: 'first\nbirthday = "May"' });
    expect(mendWithNote(KEY, { ...MEGUMI, note: 5 }, line)).toMatchObject({ note: 'note = 5' });
    const goal = mendWithNote('goal:g1', { ...testGoal(), closedOn: 'soon' }, line);
    expect(goal).toEqual(testGoal());
  });
});

describe.each(ENGINES)('a record set aside: %s', (_name, open) => {
  const bad = { ...MEGUMI, birthday: 'May' };

  test('is mended by one act, which is taken back exactly', async () => {
    const engine = open();
    const data = openDataSet(engine);
    await writeRows(engine, [[KEY, bad]]);
    const mended = mendWithNote(KEY, bad, line);

    const act = { name: 'record-mended', keys: [KEY], faulty: 'before', now: NOW } as const;
    const done = await data.mutate(act, () => [[KEY, mended]]);
    expect((await data.read()).records).toEqual([[KEY, mended]]);
    expect(done).toMatchObject({ readAnew: true, meta: { counts: { contact: 1 } } });
    expect(await data.changesSince(done.revision - 1)).toBeUndefined();

    const undone = await data.undo(done.revision, NOW);
    expect(await readRow(engine, KEY)).toEqual(bad);
    expect(undone).toMatchObject({ readAnew: true, meta: { counts: { contact: 1 } } });

    await data.undo(undone.revision, NOW);
    expect(await readRow(engine, KEY)).toEqual(mended);
  });

  test('is never written faulty by the act that mends it', async () => {
    const engine = open();
    const data = openDataSet(engine);
    await writeRows(engine, [[KEY, bad]]);
    const act = { name: 'record-mended', keys: [KEY], faulty: 'before', now: NOW } as const;

    const mending = data.mutate(act, (current) => [
      [KEY, { ...MEGUMI, ...current.get(KEY), id: 'c1', name: { single: 'x' } }],
    ]);

    await expect(mending).rejects.toMatchObject({ reason: 'invalid' });
    expect(await readRow(engine, KEY)).toEqual(bad);
  });
});
