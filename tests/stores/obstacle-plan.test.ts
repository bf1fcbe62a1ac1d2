// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { $goals, saveGoal, startGoal } from '../../src/stores/goals.ts';
import { $habits, addHabit, checkIn } from '../../src/stores/habits.ts';
import { keepPlan } from '../../src/stores/obstacle-plan.ts';
import { useDataSet } from '../../src/stores/open.ts';

const plan = { obstacle: 'Tired', ifThen: { when: 'it is late', then: 'press Send' } };
const smaller = { obstacle: 'Tired', ifThen: { when: 'it is noon', then: 'write a line' } };
const habits = () => itemsOf($habits.get());
const goals = () => itemsOf($goals.get());

describe('obstacle-plan', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $habits.listen(() => undefined);
    $goals.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($habits, $goals, collection('habit'), collection('goal'));
    forgetAll();
  });

  test('is kept as a habit of once a week, and rewritten in its place', async () => {
    await keepPlan(plan);
    const [record] = habits();
    expect(record).toMatchObject({ ...plan, title: 'press Send' });
    expect(record?.schedule.at(-1)?.rule).toEqual({ kind: 'weekly', times: 1 });

    await keepPlan(smaller, record && { kind: 'habit', record });

    expect(habits()).toHaveLength(1);
    expect(habits()[0]).toMatchObject({ ...smaller, title: 'write a line' });
  });

  test('leaves a title of the visitor’s own, the marks, and the misses of a plan that stays', async () => {
    await addHabit({ ...plan, title: 'Evening letters', start: toDay('2026-01-01') });
    const [record] = habits();
    await checkIn(record?.id ?? '', toDay('2026-01-02'), { state: 'done' });
    const [marked] = habits();

    await keepPlan(plan, marked && { kind: 'habit', record: marked });
    expect(habits()[0]).toMatchObject({ title: 'Evening letters', schedule: marked?.schedule });

    await keepPlan(smaller, marked && { kind: 'habit', record: marked });
    expect(habits()[0]).toMatchObject({ ...smaller, title: 'Evening letters' });
    expect(habits()[0]?.checkIns).toEqual(marked?.checkIns);
    expect(habits()[0]?.schedule).toHaveLength(2);
  });

  test('is kept with a goal', async () => {
    await saveGoal({ ...startGoal(), purpose: 'Bind books' });
    const [record] = goals();

    await keepPlan(plan, record && { kind: 'goal', record });

    expect(goals()[0]).toMatchObject({ ...plan, purpose: 'Bind books' });
    expect(habits()).toEqual([]);
  });
});
