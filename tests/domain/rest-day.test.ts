import { describe, expect, test } from 'vitest';
import { daysFrom, toDay } from '../../src/domain/day.ts';
import { changeSchedule } from '../../src/domain/habit.ts';
import { isRestDay, type RestPreset } from '../../src/domain/rest-day.ts';
import { testHabit } from '../fixtures/habits.ts';

const NONE = { pauses: [] };
const restDays = (preset: RestPreset, from: string, to: string) =>
  daysFrom(toDay(from), toDay(to)).filter((day) =>
    isRestDay(testHabit({ restPresets: [preset] }), day, NONE),
  );

describe('rest-day', () => {
  test.each<[RestPreset, string, string, string[]]>([
    ['weekends', '2026-11-23', '2026-11-29', ['2026-11-28', '2026-11-29']],
    ['holidays-jp', '2026-09-20', '2026-09-24', ['2026-09-21', '2026-09-22', '2026-09-23']],
    ['obon', '2026-08-12', '2026-08-17', ['2026-08-13', '2026-08-14', '2026-08-15', '2026-08-16']],
    [
      'new-year',
      '2026-12-28',
      '2027-01-04',
      ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'],
    ],
  ])('knows %s', (preset, from, to, days) => {
    expect(restDays(preset, from, to)).toEqual(days);
  });

  test('rests on weekdays from the version that says so', () => {
    const habit = testHabit();
    const schedule = changeSchedule(habit, toDay('2026-11-16'), { restWeekdays: [7] });
    const changed = { ...habit, schedule };

    expect(isRestDay(changed, toDay('2026-11-15'), NONE)).toBe(false);
    expect(isRestDay(changed, toDay('2026-11-22'), NONE)).toBe(true);
  });

  test('rests in a pause of its own or of all habits', () => {
    const pauses = [{ from: toDay('2026-11-05'), to: toDay('2026-11-06') }];
    const habit = testHabit({ pauses: [{ from: toDay('2026-11-20') }] });
    const rested = daysFrom(toDay('2026-11-04'), toDay('2026-11-07'));

    expect(rested.map((day) => isRestDay(habit, day, { pauses }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isRestDay(habit, toDay('2027-11-20'), { pauses })).toBe(true);
  });

  test('knows no preset that a later version may have', () => {
    expect(isRestDay(testHabit({ restPresets: ['moon'] }), toDay('2026-11-28'), NONE)).toBe(false);
  });
});
