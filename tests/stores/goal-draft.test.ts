// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { eraseEverything } from '../../src/stores/backup.ts';
import {
  dropGoalDraft,
  keepGoalDraft,
  NEW_GOAL,
  readGoalDraft,
} from '../../src/stores/goal-draft.ts';
import { startGoal } from '../../src/stores/goals.ts';
import { setSample, useDataSet } from '../../src/stores/open.ts';
import { testGoal } from '../fixtures/people.ts';

describe('goal-draft', () => {
  afterEach(() => localStorage.clear());

  test('gives back what was typed', () => {
    const goal = { ...startGoal(), purpose: 'Move to ex' };
    keepGoalDraft(NEW_GOAL, { goal, block: 2 });

    expect(readGoalDraft(NEW_GOAL)).toEqual({ goal, block: 2 });
    expect(readGoalDraft('g1')).toBeUndefined();
  });

  test('keeps what an edit started from', () => {
    const before = startGoal();
    const goal = { ...before, purpose: 'Move to export' };
    keepGoalDraft(before.id, { goal, before, block: 0 });

    expect(readGoalDraft(before.id)).toEqual({ goal, before, block: 0 });
  });

  test('forgets a dropped draft', () => {
    keepGoalDraft(NEW_GOAL, { goal: startGoal(), block: 0 });
    dropGoalDraft(NEW_GOAL);

    expect(readGoalDraft(NEW_GOAL)).toBeUndefined();
  });

  test('goes with everything that is erased', async () => {
    useDataSet(openDataSet(memoryEngine()));
    keepGoalDraft('g1', { goal: testGoal(), block: 0 });
    setSample(true);
    keepGoalDraft('g1', { goal: testGoal(), block: 1 });
    setSample(false);
    await eraseEverything();

    expect(readGoalDraft('g1')).toBeUndefined();
    setSample(true);
    expect(readGoalDraft('g1')?.block).toBe(1);
  });

  test('keeps the example apart', () => {
    keepGoalDraft(NEW_GOAL, { goal: startGoal(), block: 0 });
    setSample(true);

    expect(readGoalDraft(NEW_GOAL)).toBeUndefined();
  });

  test.each(['{', 'null', '{"goal":null}', '{"goal":{"id":"g1","purpose":3}}'])(
    'ignores a broken draft %s',
    (text) => {
      localStorage.setItem('enishi.draft.goal.new', text);

      expect(readGoalDraft(NEW_GOAL)).toBeUndefined();
    },
  );
});
