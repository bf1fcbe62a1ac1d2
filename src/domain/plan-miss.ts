import { latestUnits, type HabitContext, type Unit } from './due.ts';
import type { Habit } from './habit.ts';
import { sameValue } from './merge.ts';
import { versionOn } from './habit.ts';
import { isCounted } from './strength.ts';

/** Misses in a row on one plan after which the plan, not the person, is in question. */
export const MISSES_TO_REWRITE = 2;

/** Lists the units missed in a row up to now on the plan in force, latest first. */
export function missesOnPlan(habit: Habit, context: HabitContext): Unit[] {
  const { from } = versionOn(habit, context.today);
  const planFrom = from > habit.start ? from : habit.start;
  const missed: Unit[] = [];
  for (const unit of latestUnits(habit, context)) {
    const isMissed = unit.state === 'missed' && !unit.reserve;
    if (unit.from < planFrom || (isCounted(unit) && !isMissed)) break;
    if (isMissed) missed.push(unit);
  }
  return missed;
}

/** Tells whether a habit's plan was left as it is: its cue, smallest form, obstacle and if-then. */
export function isSamePlan(before: Habit, after: Habit): boolean {
  const fields = ['cue', 'smallest', 'obstacle', 'ifThen'] as const;
  return fields.every((field) => sameValue(before[field], after[field]));
}
