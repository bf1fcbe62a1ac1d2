import type { Day } from '../../src/domain/day.ts';
import { addDays, toDay } from '../../src/domain/day.ts';
import type { CheckIn, CheckInState, Habit, HabitInput, Rule } from '../../src/domain/habit.ts';
import { newHabit } from '../../src/domain/habit.ts';

export const NOW = '2026-11-23T00:00:00.000Z';

/** Marks by one letter a day from a first day: x done, p partial, s skip, n not done, `.` none. */
export function marks(first: string, letters: string): Record<string, CheckIn> {
  const states: Record<string, CheckInState> = { x: 'done', p: 'partial', s: 'skip', n: 'not-done' };
  const entries = [...letters].flatMap((letter, index) => {
    const state = states[letter];
    const day = addDays(toDay(first), index);
    return state ? [[day, { state, at: NOW }] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** A habit of one rule from its start, daily from Monday 2 November 2026 where nothing is said. */
export function testHabit({
  id = 'habit',
  start = toDay('2026-11-02'),
  rule = { kind: 'daily' },
  ...input
}: Partial<HabitInput> & { id?: string; start?: Day; rule?: Rule } = {}): Habit {
  const schedule = [{ from: start, rule }];
  return newHabit({ title: 'Read', start, schedule, ...input }, { id, now: NOW });
}
