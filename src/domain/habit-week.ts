import { creditOf } from './check-in.ts';
import type { Day } from './day.ts';
import { addDays, daysFrom, startOfWeek } from './day.ts';
import { dueUnits, weekProgress, type HabitContext, type Unit } from './due.ts';
import { ruleOn, spanOf, type Habit } from './habit.ts';
import { isCounted } from './strength.ts';

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

/**
 * Gives the last `weeks` calendar weeks of a habit, the running one included, earliest first. A unit of
 * another span than the week counts in the week in which it was decided: a month when it was met or ended.
 */
export function habitWeeks(habit: Habit, context: HabitContext, weeks: number): HabitWeek[] {
  const running = startOfWeek(context.today, context.weekStart);
  const decided = dueUnits(habit, context).filter(isCounted);
  return Array.from({ length: weeks }, (_, index) => {
    const week = addDays(running, 7 * (index - weeks + 1));
    const counted = { week, ...progressOf(habit, { week, decided, running, context }) };
    return { ...counted, state: stateOf(habit, counted, running) };
  });
}

interface WeekInput {
  week: Day;
  decided: readonly Unit[];
  running: Day;
  context: HabitContext;
}

function progressOf(
  habit: Habit,
  { week, decided, running, context }: WeekInput,
): Pick<Unit, 'done' | 'target'> {
  const last = addDays(week, 6);
  const day = last < context.today ? last : context.today;
  const inWeek = decided.filter((unit) => {
    const on = decidedOn(habit, unit);
    return on >= week && on <= last;
  });
  const isByWeek = spanOf(ruleOn(habit, day)).kind === 'week';
  if (isByWeek || (week === running && inWeek.length === 0))
    return weekProgress(habit, week, context);
  return { done: inWeek.filter(({ state }) => state === 'met').length, target: inWeek.length };
}

function decidedOn(habit: Habit, { rule, state, from, to, target }: Unit): Day {
  if (rule !== 'monthly' || state !== 'met') return to;
  let done = 0;
  return daysFrom(from, to).find((day) => (done += creditOf(habit, day)) >= target) ?? to;
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
