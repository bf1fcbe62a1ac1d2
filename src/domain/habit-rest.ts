/** Rest: weekdays without the habit, pauses, and the archive. What is rested neither adds nor breaks. */
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import type { Habit } from './habit.ts';
import { withFields } from './record.ts';

/** A span of rest, ends included; without an end it lasts until the visitor ends it. */
export interface Pause {
  from: Day;
  to?: Day;
}

/** Gives the pause that holds on a day. */
export function pauseOn({ rest }: Habit, day: Day): Pause | undefined {
  return rest.pauses?.find(({ from, to }) => from <= day && (to === undefined || day <= to));
}

/** Pauses a habit from today, until a day or until further notice. */
export function pauseHabit(habit: Habit, today: Day, to?: Day): Habit {
  const { rest } = endPause(habit, today);
  const pause = to === undefined ? { from: today } : { from: today, to };
  return { ...habit, rest: { ...rest, pauses: [...(rest.pauses ?? []), pause] } };
}

/** Ends the pause that holds today, so that today counts again. */
export function endPause(habit: Habit, today: Day): Habit {
  const current = pauseOn(habit, today);
  if (!current) return habit;
  const yesterday = addDays(today, -1);
  const pauses = (habit.rest.pauses ?? []).flatMap((pause) => {
    if (pause !== current) return [pause];
    return pause.from <= yesterday ? [{ from: pause.from, to: yesterday }] : [];
  });
  return {
    ...habit,
    rest: withFields(habit.rest, { pauses: pauses.length > 0 ? pauses : undefined }),
  };
}

/** Sets the ISO weekdays on which a habit rests. */
export function restOnWeekdays(habit: Habit, weekdays: readonly number[]): Habit {
  const days = [...weekdays].sort((a, b) => a - b);
  return {
    ...habit,
    rest: withFields(habit.rest, { weekdays: days.length > 0 ? days : undefined }),
  };
}

/** Puts a habit aside; its strength stands still as it is today. */
export function archiveHabit(habit: Habit, today: Day): Habit {
  return { ...habit, archivedOn: today };
}

/** Takes a habit up again; the days it lay aside are rest, not misses. */
export function unarchiveHabit(habit: Habit, today: Day): Habit {
  const { archivedOn, ...back } = habit;
  if (archivedOn === undefined || archivedOn >= today) return back;
  const pause = { from: archivedOn, to: addDays(today, -1) };
  return { ...back, rest: { ...back.rest, pauses: [...(back.rest.pauses ?? []), pause] } };
}
