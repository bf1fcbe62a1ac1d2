import { describe, expect, test } from 'vitest';
import { habitYear } from '../../src/domain/habit-year.ts';
import { marks, testDue, testHabit } from '../fixtures/habits.ts';

describe('habit-year', () => {
  test('gives twelve months with days done and units met', () => {
    const habit = testHabit({ checkIns: marks('2026-11-02', 'xx.x') });
    const year = habitYear(habit, testDue('2026-11-06'));

    expect(year.map(({ month }) => month)).toEqual([
      ...['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'],
      ...['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'],
    ]);
    expect(year.at(-1)).toMatchObject({ doneDays: 3, met: 3, units: 4 });
    expect(year.at(-1)?.days.slice(0, 4)).toEqual([
      { day: '2026-11-01', state: 'none' },
      { day: '2026-11-02', state: 'done' },
      { day: '2026-11-03', state: 'done' },
      { day: '2026-11-04', state: 'none' },
    ]);
    expect(year[0]).toMatchObject({ doneDays: 0, met: 0, units: 0 });
  });

  test('counts a week in the month in which it ended', () => {
    const rule = { kind: 'weekly' as const, times: 1 };
    const habit = testHabit({ rule, checkIns: marks('2026-11-30', 'x') });
    const [november, december] = habitYear(habit, testDue('2026-12-10')).slice(-2);

    expect([november?.doneDays, november?.met, december?.met]).toEqual([1, 0, 1]);
  });
});
