/** Rest: pauses, and the archive. What is rested neither adds nor breaks. */
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import type { Habit, Pause } from './habit.ts';
import { withFields } from './record.ts';

/** Gives the pause that holds on a day. */
export function pauseOn(pauses: readonly Pause[], day: Day): Pause | undefined {
  return pauses.find(({ from, to }) => from <= day && (to === undefined || day <= to));
}

/** Gives the pause of a habit, or of all habits, that holds on a day. */
export function pauseOf(
  { pauses = [] }: Pick<Habit, 'pauses'>,
  day: Day,
  { pauses: ofAll }: { pauses: readonly Pause[] },
): Pause | undefined {
  return pauseOn(pauses, day) ?? pauseOn(ofAll, day);
}

/** Adds a pause from today, until a day or until further notice, in place of one that holds. */
export function withPause(pauses: readonly Pause[], today: Day, to?: Day): Pause[] {
  return [...withoutPause(pauses, today), to === undefined ? { from: today } : { from: today, to }];
}

/** Ends the pause that holds today, so that today counts again. */
export function withoutPause(pauses: readonly Pause[], today: Day): Pause[] {
  const current = pauseOn(pauses, today);
  const yesterday = addDays(today, -1);
  return pauses.flatMap((pause) => {
    if (pause !== current) return [pause];
    return pause.from <= yesterday ? [{ from: pause.from, to: yesterday }] : [];
  });
}

/** Pauses a habit from today, until a day or until further notice. */
export function pauseHabit(habit: Habit, today: Day, to?: Day): Habit {
  return withPauses(habit, withPause(habit.pauses ?? [], today, to));
}

/** Ends a habit's own pause that holds today. */
export function endPause(habit: Habit, today: Day): Habit {
  const { pauses = [] } = habit;
  return pauseOn(pauses, today) ? withPauses(habit, withoutPause(pauses, today)) : habit;
}

function withPauses(habit: Habit, pauses: Pause[]): Habit {
  return withFields<Habit>(habit, { pauses: pauses.length > 0 ? pauses : undefined });
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
  return { ...back, pauses: [...(back.pauses ?? []), pause] };
}
