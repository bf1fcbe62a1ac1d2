import { describe, expect, test } from 'vitest';
import { addDays, toDay } from '../../src/domain/day.ts';
import type { Goal } from '../../src/domain/goal.ts';
import { actOfWeek, goalStage, isStopDay, planChecks } from '../../src/domain/goal-course.ts';
import { isRereadDue } from '../../src/domain/goal-plan.ts';
import { testGoal } from '../fixtures/people.ts';

const startedOn = toDay('2026-09-07');
const goal = testGoal({ startedOn });
const after = (days: number) => addDays(startedOn, days);

describe('goal-course', () => {
  test.each([
    [0, 'planted'],
    [27, 'planted'],
    [28, 'growing'],
    [55, 'growing'],
    [56, 'harvest'],
    [200, 'harvest'],
  ])('expects on day %i: %s', (days, stage) => {
    expect(goalStage(goal, after(days))).toBe(stage);
  });

  test('calls a week with an act done enough, and names the latest', () => {
    const steps = [
      { id: 's1', text: 'Wrote', doneOn: after(8) },
      { id: 's2', text: 'Asked', doneOn: after(9) },
      { id: 's3', text: 'Open' },
    ];
    const worked = { ...goal, steps, firstAct: { text: 'First', doneOn: after(1) } };

    expect(actOfWeek(worked, after(0))).toBe('Asked');
    expect(actOfWeek({ ...worked, steps: [] }, after(0))).toBe('First');
    expect(actOfWeek(worked, after(14))).toBeUndefined();
  });

  test('asks to read the plan again from the middle on, once', () => {
    expect(isRereadDue(goal, after(41))).toBe(false);
    expect(isRereadDue(goal, after(42))).toBe(true);
    expect(isRereadDue({ ...goal, rereadOn: after(41) }, after(50))).toBe(true);
    expect(isRereadDue({ ...goal, rereadOn: after(42) }, after(50))).toBe(false);
    expect(isRereadDue({ ...goal, status: 'paused' }, after(50))).toBe(false);
  });

  test('knows the day to stop or change', () => {
    const ruled = { ...goal, stopRule: { day: after(10) } };

    expect([9, 10, 11].map((days) => isStopDay(ruled, after(days)))).toEqual([false, true, true]);
    expect(isStopDay({ ...ruled, status: 'paused' }, after(11))).toBe(false);
    expect(isStopDay(goal, after(11))).toBe(false);
  });

  test.each<[Partial<Goal>, string[]]>([
    [{}, ['no-result', 'no-stop']],
    [{ purpose: 'x'.repeat(81), signs: { result: 'A word' } }, ['long', 'no-stop']],
    [{ firstAct: { text: 'Write' }, stopRule: { day: startedOn } }, ['no-day', 'no-result']],
    [
      { minutesPerWeek: 181, signs: { result: 'A word' }, stopRule: { day: startedOn } },
      ['many-minutes'],
    ],
  ])('checks what is written: %o', (input, checks) => {
    expect(planChecks({ ...goal, ...input })).toEqual(checks);
  });
});
