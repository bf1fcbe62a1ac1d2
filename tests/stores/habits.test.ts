// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, startOfWeek } from '../../src/domain/day.ts';
import { activeHabits, type Habit } from '../../src/domain/habit.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import {
  $habits,
  addHabit,
  answerRoutine,
  changeHabit,
  checkIn,
  coverMiss,
  fillWeekOf,
  orderHabits,
  saveHabit,
  setArchived,
  startHabit,
} from '../../src/stores/habits.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { $today } from '../../src/stores/today.ts';
import { testDue } from '../fixtures/habits.ts';

async function add(title: string): Promise<string> {
  return (await addHabit({ title, start: $today.get() })) ?? '';
}

function stored(id: string): Habit | undefined {
  return itemsOf($habits.get()).find((habit) => habit.id === id);
}

function titles(): string[] {
  return activeHabits(itemsOf($habits.get())).map(({ title }) => title);
}

describe('habits', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $habits.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($habits, collection('habit'));
    forgetAll();
  });

  test('adds at the end of the list', async () => {
    await add('Read');
    await add('Walk');

    expect(titles()).toEqual(['Read', 'Walk']);
  });

  test('saves a form at the end of the list', async () => {
    await add('Read');
    await saveHabit({ ...startHabit(), title: ' Walk ' });

    expect(titles()).toEqual(['Read', 'Walk']);
  });

  test('writes only what a form changed', async () => {
    const id = await add('Read');
    const before = stored(id);
    await checkIn(id, $today.get(), { state: 'done' });
    if (before) await changeHabit(before, { ...before, title: 'Read two pages' });

    expect(stored(id)?.title).toBe('Read two pages');
    expect(stored(id)?.checkIns[$today.get()]?.state).toBe('done');
  });

  test('ticks a day and takes it back', async () => {
    const id = await add('Read');
    const yesterday = addDays($today.get(), -1);
    await checkIn(id, yesterday, { state: 'partial', note: 'One page' });
    await checkIn(id, yesterday, { state: 'done' });
    expect(stored(id)?.checkIns[yesterday]).toMatchObject({ state: 'done', note: 'One page' });

    await checkIn(id, yesterday, undefined);
    expect(stored(id)?.checkIns).toEqual({});

    await undoLastAct();
    expect(stored(id)?.checkIns[yesterday]?.state).toBe('done');
  });

  test('marks no day that has not come', async () => {
    const id = await add('Read');
    await checkIn(id, addDays($today.get(), 1), { state: 'done' });

    expect(stored(id)?.checkIns).toEqual({});
  });

  test('marks an occasion by its entry', async () => {
    const id = await add('Write within 48 hours');
    await checkIn(id, 'i1', { state: 'done' });
    expect(stored(id)?.checkIns.i1?.state).toBe('done');

    await checkIn(id, 'i1', undefined);
    expect(stored(id)?.checkIns).toEqual({});
  });

  test('archives and takes up again', async () => {
    const id = await add('Read');
    await setArchived(id, true);
    expect(stored(id)?.archivedOn).toBe($today.get());
    expect(titles()).toEqual([]);

    await setArchived(id, false);
    expect(titles()).toEqual(['Read']);
  });

  test('puts habits in an order', async () => {
    const read = await add('Read');
    const walk = await add('Walk');
    const write = await add('Write');
    await orderHabits([write, read, 'gone', walk]);
    expect(titles()).toEqual(['Write', 'Read', 'Walk']);

    await undoLastAct();
    expect(titles()).toEqual(['Read', 'Walk', 'Write']);
  });

  test('fills a week of several habits in one act', async () => {
    const read = await add('Read');
    const walk = await add('Walk');
    const today = $today.get();
    const week = startOfWeek(today, 1);
    await fillWeekOf([read, walk, 'gone'], week, testDue(today));
    expect([read, walk].map((id) => stored(id)?.checkIns[today]?.state)).toEqual(['done', 'done']);

    await undoLastAct();
    expect([read, walk].map((id) => stored(id)?.checkIns)).toEqual([{}, {}]);
  });

  test('covers a miss and takes it back', async () => {
    const id = await add('Read');
    const key = addDays($today.get(), -1);
    await coverMiss(id, { key });
    expect(stored(id)?.checkIns[key]).toMatchObject({
      state: 'not-done',
      reserve: true,
      spentOn: $today.get(),
    });

    await undoLastAct();
    expect(stored(id)?.checkIns).toEqual({});
  });

  test('keeps the answers of a day', async () => {
    const id = await add('Read');
    const answers = { unthinking: 2, begun: 3, missing: 4, unreminded: 5 };
    await answerRoutine(id, answers);

    expect(stored(id)?.routineChecks).toEqual([{ day: $today.get(), answers }]);
  });
});
