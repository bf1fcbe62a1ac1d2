import { describe, expect, test } from 'vitest';
import { addDays, dayAt, toDay } from '../../src/domain/day.ts';
import { dueUnits, weekRow } from '../../src/domain/due.ts';
import { streakOf } from '../../src/domain/streak.ts';
import { strengthOf } from '../../src/domain/strength.ts';
import { marks, testDue, testHabit } from '../fixtures/habits.ts';

const START = toDay('2026-11-02');
const WEEKLY = { kind: 'weekly', times: 3 } as const;
const on = (offset: number) => testDue(addDays(START, offset));

/** What other habit trackers are known to get wrong, each with its tracker. */
describe('habit, where others fail', () => {
  test('does not count skipped days in a streak (Loop)', () => {
    const habit = testHabit({ checkIns: marks(START, 'xsssx') });

    expect(streakOf(habit, on(4)).current).toBe(2);
  });

  test('keeps a weekly streak over a skipped day, and asks the target of the week as a whole (Loop)', () => {
    const habit = testHabit({ rule: WEEKLY, checkIns: marks(START, 'xxx....x.s.xx..') });

    expect(streakOf(habit, on(14))).toMatchObject({ current: 2, unit: 'week' });
  });

  test('takes nothing from a strength before the day is over (Loop)', () => {
    const habit = testHabit({ checkIns: marks(START, 'xxxxxx') });

    expect(strengthOf(habit, on(6)).value).toBe(strengthOf(habit, on(5)).value);
  });

  test('leaves earlier misses as they are when a later day is ticked (Loop)', () => {
    const before = testHabit({ rule: WEEKLY, checkIns: marks(START, 'x......') });
    const after = testHabit({ rule: WEEKLY, checkIns: marks(START, 'x......xxx') });

    expect(weekRow(after, START, on(9))).toEqual(weekRow(before, START, on(9)));
    expect(dueUnits(after, on(9))[0]).toEqual(dueUnits(before, on(9))[0]);
  });

  test('never stands above its whole, however long it is kept (mhabit)', () => {
    const habit = testHabit({ checkIns: marks(START, 'x'.repeat(1000)) });

    expect(strengthOf(habit, on(999)).value).toBeLessThanOrEqual(1);
  });

  test('grows by a part where a target has an amount (mhabit)', () => {
    const target = { amount: 30, unit: 'min' };
    const some = { state: 'partial', amount: 15, at: '2026-11-02T00:00:00.000Z' } as const;
    const checkIns = Object.fromEntries([0, 1, 2, 3, 4].map((day) => [addDays(START, day), some]));

    expect(strengthOf(testHabit({ target, checkIns }), on(4)).value).toBeGreaterThan(0);
  });

  test('lets a streak end once one has stopped (Habo)', () => {
    const habit = testHabit({ checkIns: marks(START, 'xxxxxx') });

    expect(streakOf(habit, on(7))).toMatchObject({ current: 0, best: 6 });
  });

  test('agrees with its own week between midnight and the start of the day (Super Productivity)', () => {
    const today = dayAt({ year: 2026, month: 11, day: 5, hour: 2, minute: 30 }, 240);
    const habit = testHabit({ checkIns: marks(START, 'xxx') });

    const marked = weekRow(habit, START, testDue(today)).find((cell) => cell.today);

    expect(marked?.day).toBe('2026-11-04');
    expect(streakOf(habit, testDue(today)).current).toBe(3);
  });

  test('has no prize for a 21st day: each day adds less than the one before (Habitica)', () => {
    const habit = testHabit({ checkIns: marks(START, 'x'.repeat(30)) });

    const gains = strengthOf(habit, on(29)).steps.map(({ before, after }) => after - before);

    expect(gains.every((gain, day) => day === 0 || gain < (gains[day - 1] ?? 0))).toBe(true);
  });
});
