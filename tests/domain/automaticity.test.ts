import { describe, expect, test } from 'vitest';
import {
  isRoutineCheckDue,
  routineShare,
  withRoutineCheck,
  type RoutineCheck,
} from '../../src/domain/automaticity.ts';
import { toDay } from '../../src/domain/day.ts';
import { testHabit } from '../fixtures/habits.ts';

const check = (day: string, value: number): RoutineCheck => ({
  day: toDay(day),
  answers: { unthinking: value, begun: value, missing: value, unreminded: value },
});

describe('automaticity', () => {
  test('is asked four weeks after the start and after each check', () => {
    const habit = testHabit();
    const checked = withRoutineCheck(habit, check('2026-12-01', 3));

    expect(isRoutineCheckDue(habit, toDay('2026-11-29'))).toBe(false);
    expect(isRoutineCheckDue(habit, toDay('2026-11-30'))).toBe(true);
    expect(isRoutineCheckDue(checked, toDay('2026-12-28'))).toBe(false);
    expect(isRoutineCheckDue(checked, toDay('2026-12-29'))).toBe(true);
  });

  test.each([
    [1, 0],
    [3, 0.5],
    [5, 1],
  ])('takes answers of %i as a share of %d', (value, share) => {
    expect(routineShare(check('2026-12-01', value))).toBe(share);
  });

  test('replaces the check of the same day', () => {
    const once = withRoutineCheck(testHabit(), check('2026-12-01', 3));

    expect(withRoutineCheck(once, check('2026-12-01', 4)).routineChecks).toEqual([
      check('2026-12-01', 4),
    ]);
  });
});
