// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Habit } from '../../src/domain/habit.ts';
import { readHabitFile } from '../../src/formats/habit-file/read-habit-file.ts';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll } from '../../src/stores/collections.ts';
import { undoAct } from '../../src/stores/commit.ts';
import {
  importHabits,
  makeHabitsFile,
  previewHabits,
  type HabitPreview,
} from '../../src/stores/habit-files.ts';
import { $habits } from '../../src/stores/habits.ts';
import { keptImports } from '../../src/stores/import-history.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { LOOP_FILES, bytesOf, zipOf } from '../fixtures/habit-files.ts';
import { NOW, marks, testHabit } from '../fixtures/habits.ts';

const LOOP = zipOf(LOOP_FILES);
const OURS = [
  testHabit({ id: 'a1', title: '本を読む', checkIns: marks('2026-10-02', 'xnsp'), order: 1 }),
  testHabit({ id: 'b2', title: 'Walk', checkIns: marks('2026-10-05', 'x'), order: 2.5 }),
];

async function preview(bytes: Uint8Array): Promise<HabitPreview> {
  const answer = await previewHabits(readHabitFile(bytes));
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}

describe('habit-files', () => {
  let data: DataSet;

  async function begin(habits: readonly Habit[]) {
    data = openDataSet(memoryEngine());
    useDataSet(data);
    await data.replaceAll(habits.map((habit) => [`habit:${habit.id}`, habit]));
    $habits.listen(() => undefined);
    await allLoaded();
  }

  beforeEach(() => begin(OURS));
  afterEach(() => {
    cleanStores($habits, collection('habit'));
    forgetAll();
  });

  const stored = async () => (await data.read()).records.map(([, record]) => record);
  const revision = async () => (await data.read()).meta.revision;

  test('brings a file in by one act', async () => {
    const before = await revision();

    const result = await importHabits(await preview(LOOP), []);

    expect(result).toEqual({ revision: before + 1, added: 5, changed: 0, days: 12 });
    expect(await revision()).toBe(before + 1);
    expect((await stored()).length).toBe(7);
  });

  test('takes the import back exactly, also after other acts', async () => {
    const result = await importHabits(await preview(LOOP), []);
    await data.mutate({ name: 'x', keys: ['habit:c3'], now: NOW }, () => [
      ['habit:c3', testHabit({ id: 'c3' })],
    ]);

    const [last] = await keptImports();
    expect(last).toMatchObject({ name: 'habits-imported', revision: result?.revision, records: 5 });
    const undone = await undoAct(result?.revision ?? 0);

    expect(undone).toBe(true);
    expect(await stored()).toEqual([...OURS, testHabit({ id: 'c3' })]);
    expect(await undoAct(result?.revision ?? 0)).toBe(false);
  });

  test('changes nothing a second time', async () => {
    await importHabits(await preview(LOOP), []);
    const before = await stored();

    const again = await preview(LOOP);
    const result = await importHabits(again, []);

    expect(result).toEqual({ added: 0, changed: 0, days: 0 });
    expect(again.plans.map(({ fate }) => fate)).toEqual(Array(5).fill('same'));
    expect(await stored()).toEqual(before);
  });

  test('does what the visitor chose for a habit that asks for something else', async () => {
    const clash = testHabit({ id: 'd4', title: '朝の散歩', rule: { kind: 'track' } });
    for (const [choice, days, habits] of [
      [undefined, 0, 5],
      ['join', 1, 5],
      ['own', 0, 6],
    ] as const) {
      await begin([clash]);
      await importHabits(await preview(LOOP), [undefined, choice]);
      const here = (await stored()).find(({ id }) => id === 'd4');
      const marked = here && 'checkIns' in here ? Object.keys(here.checkIns).length : 0;
      expect([choice, marked, (await stored()).length]).toEqual([choice, days, habits]);
    }
  });

  test('decides by the habits as they are when the import is pressed', async () => {
    const answer = await preview(LOOP);
    const walk = testHabit({ id: 'e5', title: '朝の散歩', rule: { kind: 'weekly', times: 3 } });
    await data.mutate({ name: 'x', keys: ['habit:e5'], now: NOW }, () => [['habit:e5', walk]]);

    expect(await importHabits(answer, [])).toMatchObject({ added: 4, changed: 1 });
  });

  test('brings back what was exported, ids and order included', async () => {
    const file = await makeHabitsFile('own');
    await begin([]);
    await importHabits(await preview(bytesOf(file?.text ?? '')), []);

    const records = (await stored()).map((record) => ({ ...record, updatedAt: NOW }));
    expect(records).toEqual(OURS);
    expect(file).toMatchObject({ habits: 2, left: 0 });
  });

  test('gives a habit whose id lies in the trash another one', async () => {
    const file = await makeHabitsFile('own');
    const [first, second] = OURS.map((habit) => ({ ...habit, deletedAt: NOW }));
    await begin([first, second].filter((habit) => habit !== undefined));
    await importHabits(await preview(bytesOf(file?.text ?? '')), []);

    const all = await stored();
    expect(all.filter(({ deletedAt }) => deletedAt === undefined).length).toBe(2);
    expect(all.length).toBe(4);
  });

  test('tells what the file for Loop cannot hold', async () => {
    expect(await makeHabitsFile('loop')).toMatchObject({ habits: 2, left: 2 });
  });
});
