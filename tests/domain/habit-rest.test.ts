import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import {
  archiveHabit,
  endPause,
  pauseHabit,
  pauseOn,
  restOnWeekdays,
  unarchiveHabit,
} from '../../src/domain/habit-rest.ts';
import { strengthOf } from '../../src/domain/strength.ts';
import { marks, testHabit } from '../fixtures/habits.ts';

const today = toDay('2026-11-20');
const habit = testHabit();

describe('habit-rest', () => {
  test('pauses until a day or until ended', () => {
    const open = pauseHabit(habit, today);
    const closed = pauseHabit(habit, today, toDay('2026-11-30'));

    expect(pauseOn(open, toDay('2027-11-20'))).toEqual({ from: today });
    expect(pauseOn(closed, toDay('2026-11-30'))).toEqual({ from: today, to: '2026-11-30' });
    expect(pauseOn(closed, toDay('2026-12-01'))).toBeUndefined();
    expect(pauseOn(closed, toDay('2026-11-19'))).toBeUndefined();
  });

  test('ends a pause before today', () => {
    const paused = pauseHabit(habit, toDay('2026-11-10'));

    expect(endPause(paused, today).rest).toEqual({
      pauses: [{ from: '2026-11-10', to: '2026-11-19' }],
    });
    expect(endPause(habit, today)).toBe(habit);
  });

  test('forgets a pause that began today', () => {
    const earlier = { from: toDay('2026-11-03'), to: toDay('2026-11-04') };
    const rested = testHabit({ rest: { pauses: [earlier] } });

    expect(endPause(pauseHabit(habit, today), today)).toEqual(habit);
    expect(endPause(pauseHabit(rested, today), today)).toEqual(rested);
  });

  test('replaces the pause that holds', () => {
    const longer = pauseHabit(pauseHabit(habit, today), today, toDay('2026-12-01'));

    expect(longer.rest).toEqual({ pauses: [{ from: today, to: '2026-12-01' }] });
  });

  test('rests on weekdays in order', () => {
    const rested = restOnWeekdays(habit, [7, 6]);

    expect(rested.rest).toEqual({ weekdays: [6, 7] });
    expect(restOnWeekdays(rested, [])).toEqual(habit);
  });

  test('keeps strength over the time put aside', () => {
    const kept = testHabit({ checkIns: marks('2026-11-02', 'xxxxxxx') });
    const aside = archiveHabit(kept, toDay('2026-11-09'));
    const back = unarchiveHabit(aside, today);

    expect(aside.archivedOn).toBe('2026-11-09');
    expect(back.rest).toEqual({ pauses: [{ from: '2026-11-09', to: '2026-11-19' }] });
    expect(strengthOf(back, today).value).toBe(strengthOf(aside, today).value);
  });

  test('takes back an archive of the same day', () => {
    expect(unarchiveHabit(archiveHabit(habit, today), today)).toEqual(habit);
    expect(unarchiveHabit(habit, today)).toEqual(habit);
  });
});
