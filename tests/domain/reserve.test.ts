import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { coverableMisses, reservesLeft, spendReserve } from '../../src/domain/reserve.ts';
import { streakOf } from '../../src/domain/streak.ts';
import { marks, NOW, testDue, testHabit } from '../fixtures/habits.ts';

const today = toDay('2026-11-12');
const moment = { today, now: NOW };
const habit = testHabit({ checkIns: marks('2026-11-02', 'xxx.xx.xxx') });
const missed = (state = habit) => coverableMisses(state, testDue(today)).map(({ key }) => key);

describe('reserve', () => {
  test('covers the misses of the last seven days, the latest first', () => {
    expect(missed()).toEqual(['2026-11-08', '2026-11-05']);
    expect(coverableMisses(habit, testDue('2026-11-13')).map(({ key }) => key)).toEqual([
      '2026-11-12',
      '2026-11-08',
    ]);
  });

  test('lets the row go on, and the miss be seen', () => {
    const [, second] = missed();
    const once = spendReserve(habit, { key: second ?? '' }, moment);
    const twice = spendReserve(once, { key: '2026-11-08' }, moment);

    expect(streakOf(habit, testDue('2026-11-11')).current).toBe(3);
    expect(streakOf(twice, testDue('2026-11-11')).current).toBe(8);
    expect(twice.checkIns['2026-11-08']).toEqual({
      state: 'not-done',
      reserve: true,
      spentOn: today,
      at: NOW,
    });
    expect([reservesLeft(once, today), reservesLeft(twice, today)]).toEqual([1, 0]);
    expect(missed(twice)).toEqual([]);
  });

  test('keeps the mark that a part has', () => {
    const part = testHabit({ checkIns: marks('2026-11-11', 'p') });

    expect(spendReserve(part, { key: '2026-11-11' }, moment).checkIns['2026-11-11']).toMatchObject({
      state: 'partial',
      reserve: true,
    });
  });

  test('has two again in the next calendar month', () => {
    const spent = spendReserve(habit, { key: '2026-11-08' }, moment);

    expect(reservesLeft(spent, toDay('2026-12-01'))).toBe(2);
  });
});
