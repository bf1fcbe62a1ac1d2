import type { Day } from './day.ts';
import { openOccasions, type HabitContext } from './due.ts';
import type { Habit } from './habit.ts';
import type { Occasion } from './occasion.ts';

/** An occasion that waits for a habit, and the last day on which an answer is in time. */
export interface WaitingOccasion {
  occasion: Occasion;
  until: Day;
}

/** Lists the occasions that wait for a habit today, those with the least time left first. */
export function waitingOccasions(habit: Habit, context: HabitContext): WaitingOccasion[] {
  return openOccasions(habit, context.today, context).flatMap(({ key, to: until }) => {
    const occasion = context.occasions.find(({ id }) => id === key);
    return occasion ? [{ occasion, until }] : [];
  });
}
