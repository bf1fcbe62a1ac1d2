import { beforeEach, describe, expect, test } from 'vitest';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { restoring } from '../../src/storage/former.ts';
import { testContact, testGoal } from '../fixtures/people.ts';
import { ENGINES, readRow } from './engines.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-11-24T01:00:00.000Z');
const on = (day: number) => new Date(START + day * DAY).toISOString();

describe.each(ENGINES)('acts that last: %s', (_name, open) => {
  let engine: Engine;
  let data: DataSet;

  beforeEach(() => {
    engine = open();
    data = openDataSet(engine);
  });

  /** Brings one person in on a day counted from the first. */
  const bring = (id: string, day = 0) =>
    data.mutate(
      { name: 'people-imported', keys: [`contact:${id}`], lasts: true, now: on(day) },
      () => [[`contact:${id}`, testContact({}, id)]],
    );
  const doOthers = async (times: number, day = 0) => {
    for (let time = 0; time < times; time += 1) {
      await data.mutate({ name: 'goal-changed', keys: ['goal:g1'], now: on(day) }, () => [
        ['goal:g1', testGoal({ offer: `${day} ${time}` })],
      ]);
    }
  };
  const listed = async () => (await data.lastingActs()).map(({ revision }) => revision);
  const journal = async () =>
    (await engine.run('readonly', (tx) => tx.keys('journal')))
      .map(Number)
      .filter((key) => !Number.isNaN(key));

  test('can be taken back after more acts than are kept, which all stay', async () => {
    const { revision } = await bring('c1');
    await doOthers(60);
    expect(await data.lastingActs()).toEqual([
      { revision, name: 'people-imported', at: on(0), records: 1 },
    ]);

    const { changes } = await data.undo(revision, on(1));

    expect(changes.map(({ key }) => key)).toEqual(['contact:c1']);
    expect(await readRow(engine, 'contact:c1')).toBeUndefined();
    expect(await readRow(engine, 'goal:g1')).toMatchObject({ offer: '0 59' });
    expect(await listed()).toEqual([]);
    expect(await journal()).toHaveLength(50);
  });

  test('never stand in for acts between, which another tab may have missed', async () => {
    await bring('c1');
    await doOthers(55);

    expect(await data.changesSince(0)).toBeUndefined();
    expect(await data.changesSince(5)).toBeUndefined();
    expect((await data.changesSince(6))?.changes).toHaveLength(50);
  });

  test('are the last five, once they are older than what is kept', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await bring(id);
    await doOthers(45);
    expect(await listed()).toEqual([3, 4, 5, 6, 7]);

    await doOthers(20);

    expect(await listed()).toEqual([3, 4, 5, 6, 7]);
    expect((await journal()).slice(0, 5)).toEqual([3, 4, 5, 6, 7]);
    expect(await journal()).toHaveLength(55);
  });

  test('stay ninety days', async () => {
    await bring('c1');
    await doOthers(60, 89);
    expect(await listed()).toEqual([1]);

    await doOthers(1, 90);

    expect(await listed()).toEqual([]);
    expect(await journal()).toHaveLength(50);
  });

  test('are not told of where they changed nothing', async () => {
    await data.mutate({ name: 'people-imported', keys: [], lasts: true, now: on(0) }, () => []);

    expect(await listed()).toEqual([]);
  });

  test('stay through a merge, and go with everything that is replaced', async () => {
    await bring('c1');
    const note = { at: on(1), how: 'merged' } as const;
    await restoring(data).restore(note, (rows) => ({ rows, keepsJournal: true }));
    expect(await listed()).toEqual([1]);

    await data.replaceAll([]);

    expect(await listed()).toEqual([]);
  });
});
