import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import type { Habit } from '../../src/domain/habit.ts';
import { fillWeek } from '../../src/domain/week-fill.ts';
import { marks, NOW, testDue, testHabit } from '../fixtures/habits.ts';

const MONDAY = toDay('2026-11-02');
const done = (habit: Habit, today = '2026-11-06') =>
  Object.entries(fillWeek(habit, MONDAY, { ...testDue(today), now: NOW }).checkIns)
    .filter(([, { state }]) => state === 'done')
    .map(([day]) => day.slice(-2))
    .sort();

describe('week-fill', () => {
  test('marks the days that were due and have no mark', () => {
    const habit = testHabit({ restWeekdays: [3], checkIns: marks('2026-11-03', 'n') });

    expect(done(habit)).toEqual(['02', '05', '06']);
  });

  test('marks no more days than a week asks for', () => {
    expect(done(testHabit({ rule: { kind: 'weekly', times: 2 } }))).toEqual(['02', '03']);
  });

  test('leaves occasions to the log, and gives the same habit where nothing is open', () => {
    const occasion = testHabit({
      rule: { kind: 'occasion', source: 'met-someone-new', hours: 48 },
    });
    const occasions = [
      { id: 'met:a', source: 'met-someone-new' as const, day: MONDAY, contactId: 'a' },
    ];

    expect(fillWeek(occasion, MONDAY, { ...testDue('2026-11-03', { occasions }), now: NOW })).toBe(
      occasion,
    );
  });
});
