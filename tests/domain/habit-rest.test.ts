import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import {
  archiveHabit,
  endPause,
  pauseHabit,
  pauseOn,
  unarchiveHabit,
} from '../../src/domain/habit-rest.ts';
import { strengthOf } from '../../src/domain/strength.ts';
import { marks, testDue, testHabit } from '../fixtures/habits.ts';

const today = toDay('2026-11-20');
const habit = testHabit();

describe('habit-rest', () => {
  test('pauses until a day or until ended', () => {
    const open = pauseHabit(habit, today);
    const closed = pauseHabit(habit, today, toDay('2026-11-30'));

    expect(pauseOn(open.pauses ?? [], toDay('2027-11-20'))).toEqual({ from: today });
    expect(pauseOn(closed.pauses ?? [], toDay('2026-11-30'))).toEqual({
      from: today,
      to: '2026-11-30',
    });
    expect(pauseOn(closed.pauses ?? [], toDay('2026-12-01'))).toBeUndefined();
    expect(pauseOn(closed.pauses ?? [], toDay('2026-11-19'))).toBeUndefined();
  });

  test('ends a pause before today', () => {
    const paused = pauseHabit(habit, toDay('2026-11-10'));

    expect(endPause(paused, today).pauses).toEqual([{ from: '2026-11-10', to: '2026-11-19' }]);
    expect(endPause(habit, today)).toBe(habit);
  });

  test('forgets a pause that began today', () => {
    const earlier = { from: toDay('2026-11-03'), to: toDay('2026-11-04') };
    const rested = testHabit({ pauses: [earlier] });

    expect(endPause(pauseHabit(habit, today), today)).toEqual(habit);
    expect(endPause(pauseHabit(rested, today), today)).toEqual(rested);
  });

  test('replaces the pause that holds', () => {
    const longer = pauseHabit(pauseHabit(habit, today), today, toDay('2026-12-01'));

    expect(longer.pauses).toEqual([{ from: today, to: '2026-12-01' }]);
  });

  test('keeps strength over the time put aside', () => {
    const kept = testHabit({ checkIns: marks('2026-11-02', 'xxxxxxx') });
    const aside = archiveHabit(kept, toDay('2026-11-09'));
    const back = unarchiveHabit(aside, today);

    expect(aside.archivedOn).toBe('2026-11-09');
    expect(back.pauses).toEqual([{ from: '2026-11-09', to: '2026-11-19' }]);
    expect(strengthOf(back, testDue(today)).value).toBe(strengthOf(aside, testDue(today)).value);
  });

  test('takes back an archive of the same day', () => {
    expect(unarchiveHabit(archiveHabit(habit, today), today)).toEqual(habit);
    expect(unarchiveHabit(habit, today)).toEqual(habit);
  });
});
