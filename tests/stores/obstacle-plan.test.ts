// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { $goals, saveGoal, startGoal } from '../../src/stores/goals.ts';
import { $habits } from '../../src/stores/habits.ts';
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

  test('is kept with a goal', async () => {
    await saveGoal({ ...startGoal(), purpose: 'Bind books' });
    const [record] = goals();

    await keepPlan(plan, record && { kind: 'goal', record });

    expect(goals()[0]).toMatchObject({ ...plan, purpose: 'Bind books' });
    expect(habits()).toEqual([]);
  });
});
