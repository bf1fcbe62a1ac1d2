import type { Day } from './day.ts';
import { addDays, startOfWeek } from './day.ts';
import { dueUnits, weekProgress, type HabitContext } from './due.ts';
import type { Habit } from './habit.ts';

/**
 * How a calendar week of a habit went: `met` its target, `part` of it, `open` while the week runs and
 * is not met, `none` where nothing was recorded (a gap, not a failure), `rest` where nothing was due,
 * `outside` before the start or once archived.
 */
export type HabitWeekState = 'met' | 'part' | 'open' | 'none' | 'rest' | 'outside';

export interface HabitWeek {
  /** First day of the week. */
  week: Day;
  done: number;
  target: number;
  state: HabitWeekState;
}

/** Gives the last `weeks` calendar weeks of a habit, the running one included, earliest first. */
export function habitWeeks(habit: Habit, context: HabitContext, weeks: number): HabitWeek[] {
  const running = startOfWeek(context.today, context.weekStart);
  const resting = dueUnits(habit, context).filter(
    ({ rule, state }) => rule === 'weekly' && (state === 'rest' || state === 'skipped'),
  );
  const restWeeks = new Set(resting.map(({ from }) => from));
  return Array.from({ length: weeks }, (_, index) => {
    const week = addDays(running, 7 * (index - weeks + 1));
    const progress = weekProgress(habit, week, context);
    const { done } = progress;
    const target = restWeeks.has(week) ? 0 : progress.target;
    return { week, done, target, state: stateOf(habit, { week, done, target }, running) };
  });
}

function stateOf(
  habit: Habit,
  { week, done, target }: Omit<HabitWeek, 'state'>,
  running: Day,
): HabitWeekState {
  const last = addDays(week, 6);
  if (last < habit.start || (habit.archivedOn !== undefined && habit.archivedOn < week))
    return 'outside';
  if (target === 0) return 'rest';
  if (done >= target) return 'met';
  if (week === running) return 'open';
  return done > 0 || isMarked(habit, week, last) ? 'part' : 'none';
}

/** A week marked only as not done was recorded. */
function isMarked({ checkIns }: Habit, from: Day, to: Day): boolean {
  return Object.keys(checkIns).some((day) => day >= from && day <= to);
}
