import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay } from '../../src/domain/day.ts';
import type { Rule } from '../../src/domain/habit.ts';
import { streakOf } from '../../src/domain/streak.ts';
import { marks, NOW, testDue, testHabit } from '../fixtures/habits.ts';

const START = toDay('2026-11-02');
const WEEKLY = { kind: 'weekly', times: 2 } as const;

describe('streak', () => {
  it.each([
    ['nothing', '', 0, 0],
    ['today not yet ticked', 'xxx.', 3, 3],
    ['today ticked', 'xxxx', 4, 4],
    ['today marked as not done', 'xxxn', 3, 3],
    ['a miss', 'xx.x', 1, 2],
    ['a miss yesterday', 'xx..', 0, 2],
    ['a skipped day', 'xxsx', 3, 3],
    ['a part', 'xxpx', 1, 2],
    ['only skips', 'ssss', 0, 0],
  ])('counts days with %s', (_name, letters, current, best) => {
    const habit = testHabit({ checkIns: marks(START, letters) });

    expect(streakOf(habit, testDue(addDays(START, 3)))).toEqual({ current, best, unit: 'day' });
  });

  it('passes over rest and days not due', () => {
    const resting = testHabit({ restWeekdays: [3, 4], checkIns: marks(START, 'xx..x') });
    const rule: Rule = { kind: 'weekdays', days: [1, 5] };
    const twice = testHabit({ rule, checkIns: marks(START, 'x...x') });

    expect(streakOf(resting, testDue(addDays(START, 4))).current).toBe(3);
    expect(streakOf(twice, testDue(addDays(START, 4))).current).toBe(2);
  });

  it('passes over a miss with a spent reserve', () => {
    const reserve = { state: 'not-done', reserve: true, at: NOW } as const;
    const checkIns = { ...marks(START, 'xx.x'), '2026-11-04': reserve };

    expect(streakOf(testHabit({ checkIns }), testDue(addDays(START, 3)))).toEqual({
      current: 3,
      best: 3,
      unit: 'day',
    });
  });

  it.each([
    ['this week still open', 'xx.....x.x....x', 2, 2],
    ['this week met', 'xx.....x.x....xx', 3, 3],
    ['last week missed', 'xx.....x......x', 0, 1],
  ])('counts weeks with %s', (_name, letters, current, best) => {
    const habit = testHabit({ rule: WEEKLY, checkIns: marks(START, letters) });

    expect(streakOf(habit, testDue(addDays(START, 16)))).toEqual({ current, best, unit: 'week' });
  });

  it('begins anew when days become weeks', () => {
    const schedule = [
      { from: START, rule: { kind: 'daily' } as const },
      { from: addDays(START, 7), rule: WEEKLY },
    ];
    const habit = testHabit({ schedule, checkIns: marks(START, 'xxxxxxxx.x') });

    expect(streakOf(habit, testDue(addDays(START, 6)))).toEqual({
      current: 7,
      best: 7,
      unit: 'day',
    });
    expect(streakOf(habit, testDue(addDays(START, 9)))).toEqual({
      current: 1,
      best: 1,
      unit: 'week',
    });
  });

  it('never has a best below the current', () => {
    const letters = fc.string({ unit: fc.constantFrom('x', 'p', 's', 'n', '.'), maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.constantFrom(WEEKLY, { kind: 'daily' } as const), (text, rule) => {
        const habit = testHabit({ rule, checkIns: marks(START, text) });
        const { current, best } = streakOf(habit, testDue(addDays(START, 39)));
        return best >= current;
      }),
    );
  });
});
