import { describe, expect, it } from 'vitest';
import { checkIn, creditOf } from '../../src/domain/check-in.ts';
import { toDay } from '../../src/domain/day.ts';
import type { CheckIn } from '../../src/domain/habit.ts';
import { marks, NOW, testHabit } from '../fixtures/habits.ts';

const TODAY = toDay('2026-11-23');
const MOMENT = { today: TODAY, now: '2026-11-23T09:00:00.000Z' };
const DAY = toDay('2026-11-20');

describe('check-in', () => {
  it('marks a past day', () => {
    const habit = testHabit({ checkIns: marks('2026-11-02', 'x') });

    expect(checkIn(habit, { day: DAY, state: 'skip', note: 'ill' }, MOMENT)).toEqual({
      ok: true,
      habit: {
        ...habit,
        updatedAt: MOMENT.now,
        checkIns: { ...habit.checkIns, [DAY]: { state: 'skip', note: 'ill', at: MOMENT.now } },
      },
    });
  });

  it('refuses a day that has not come', () => {
    const tomorrow = toDay('2026-11-24');

    expect(checkIn(testHabit(), { day: tomorrow, state: 'done' }, MOMENT)).toEqual({
      ok: false,
      reason: 'future-day',
    });
  });

  it('keeps the target of the day and other fields', () => {
    const before: CheckIn = { state: 'partial', amount: 5, target: 10, note: 'train', at: NOW };
    const habit = testHabit({ target: { amount: 30, unit: 'min' }, checkIns: { [DAY]: before } });

    const again = checkIn(habit, { day: DAY, state: 'done' }, MOMENT);
    const fresh = checkIn(habit, { day: TODAY, state: 'partial', amount: 10 }, MOMENT);

    expect(again.ok && again.habit.checkIns[DAY]).toEqual({
      ...before,
      state: 'done',
      at: MOMENT.now,
    });
    expect(fresh.ok && fresh.habit.checkIns[TODAY]).toEqual({
      state: 'partial',
      amount: 10,
      target: 30,
      at: MOMENT.now,
    });
  });

  it.each([
    ['nothing', undefined, 0],
    ['done', { state: 'done', amount: 1, target: 10 }, 1],
    ['skip', { state: 'skip' }, 0],
    ['not done', { state: 'not-done' }, 0],
    ['a part of the target of the day', { state: 'partial', amount: 5, target: 10 }, 0.5],
    ['a part of the target of today', { state: 'partial', amount: 5 }, 0.25],
    ['more than the target', { state: 'partial', amount: 50 }, 1],
    ['less than nothing', { state: 'partial', amount: -5 }, 0],
    ['a part without an amount', { state: 'partial' }, 0.5],
    ['a part of no target', { state: 'partial', amount: 5, target: 0 }, 0.5],
  ] as const)('values %s', (_name, mark, credit) => {
    const checkIns = mark ? { [DAY]: { ...mark, at: NOW } } : {};
    const habit = testHabit({ target: { amount: 20, unit: 'min' }, checkIns });

    expect(creditOf(habit, DAY)).toBe(credit);
  });
});
