import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayAt,
  dayFromNumber,
  dayNumber,
  daysBetween,
  daysFrom,
  endOfMonth,
  isDay,
  monthOf,
  startOfMonth,
  startOfWeek,
  toDay,
  weekday,
} from '../../src/domain/day.ts';

const anyDay = fc.integer({ min: -719_528, max: 2_932_896 }).map(dayFromNumber);

describe('day', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-1-01', false],
    ['2026-01-01T00:00:00Z', false],
    [20260101, false],
  ])('tells whether %s is a day', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });

  test('refuses a text that is no day', () => {
    expect(toDay('2026-11-20')).toBe('2026-11-20');
    expect(() => toDay('tomorrow')).toThrow('Not a day (YYYY-MM-DD): tomorrow');
  });

  test.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('adds to %s %i days', (day, days, expected) => {
    expect(addDays(toDay(day), days)).toBe(expected);
    expect(daysBetween(toDay(day), toDay(expected))).toBe(days);
  });

  test('numbers days and reads them back', () => {
    expect(dayNumber(toDay('1970-01-02'))).toBe(1);
    expect(dayNumber(toDay('0099-12-31'))).toBe(-683_004);
    const property = fc.property(anyDay, (day) => {
      expect(dayFromNumber(dayNumber(day))).toBe(day);
      expect(dayNumber(day)).toBe(Date.parse(day) / 86_400_000);
    });

    fc.assert(property);
  });

  test('numbers weekdays from Monday', () => {
    const days = daysFrom(toDay('2026-11-16'), toDay('2026-11-22'));

    expect(days.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekday(toDay('1960-01-01'))).toBe(5);
  });

  test.each([
    ['2026-11-20', 1, '2026-11-16'],
    ['2026-11-20', 7, '2026-11-15'],
    ['2026-11-22', 7, '2026-11-22'],
    ['2026-11-22', 1, '2026-11-16'],
    ['2027-01-01', 1, '2026-12-28'],
  ])('starts the week of %s on %i', (day, weekStart, expected) => {
    expect(startOfWeek(toDay(day), weekStart)).toBe(expected);
  });

  test('starts the week on Monday unless told', () => {
    expect(startOfWeek(toDay('2026-11-22'))).toBe('2026-11-16');
  });

  test('gives the bounds of a month', () => {
    const day = toDay('2024-02-10');

    expect([monthOf(day), startOfMonth(day), endOfMonth(day)]).toEqual([
      '2024-02',
      '2024-02-01',
      '2024-02-29',
    ]);
  });

  test.each([
    ['2026-11-23', -1, '2026-10-01'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-01-31', -1, '2025-12-01'],
    ['2026-11-23', 14, '2028-01-01'],
    ['0050-12-31', 1, '0051-01-01'],
  ])('moves %s by %i months', (day, months, expected) => {
    expect(addMonths(toDay(day), months)).toBe(expected);
  });

  test('lists days with both ends', () => {
    expect(daysFrom(toDay('2026-02-28'), toDay('2026-03-01'))).toEqual([
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(daysFrom(toDay('2026-03-02'), toDay('2026-03-01'))).toEqual([]);
  });

  test.each([
    [1, 30, 180, '2025-12-31'],
    [2, 59, 180, '2025-12-31'],
    [3, 0, 180, '2026-01-01'],
    [0, 0, 0, '2026-01-01'],
  ])('gives the day at %i:%i', (hour, minute, dayStart, expected) => {
    expect(dayAt({ year: 2026, month: 1, day: 1, hour, minute }, dayStart)).toBe(expected);
  });

  test('starts the day at midnight unless told', () => {
    expect(dayAt({ year: 2026, month: 1, day: 1, hour: 0, minute: 0 })).toBe('2026-01-01');
  });
});
