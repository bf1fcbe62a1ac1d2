import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { changeSchedule } from '../../src/domain/habit.ts';
import { missesOnPlan } from '../../src/domain/plan-miss.ts';
import { marks, testDue, testHabit } from '../fixtures/habits.ts';

const missed = (letters: string, today = '2026-11-07') =>
  missesOnPlan(testHabit({ checkIns: marks('2026-11-02', letters) }), testDue(today)).map(
    ({ key }) => key,
  );

describe('plan-miss', () => {
  test.each([
    ['xxx', ['2026-11-06', '2026-11-05']],
    ['x.x.x', []],
    ['xxn.s', ['2026-11-05', '2026-11-04']],
    ['xxxp.', ['2026-11-06']],
  ])('lists the misses up to now after %s', (letters, days) => {
    expect(missed(letters)).toEqual(days);
  });

  test('begins anew with a changed plan', () => {
    const habit = testHabit();
    const schedule = changeSchedule(habit, toDay('2026-11-05'), {
      rule: { kind: 'weekdays', days: [1, 2, 3, 4, 5] },
    });

    expect(
      missesOnPlan({ ...habit, schedule }, testDue('2026-11-07')).map(({ key }) => key),
    ).toEqual(['2026-11-06', '2026-11-05']);
  });
});
