import type { HabitContext, Unit, UnitRule } from './due.ts';
import { dueUnits } from './due.ts';
import type { Habit, Rule } from './habit.ts';
import { ruleOn } from './habit.ts';

/** What a streak counts in: days, calendar weeks or months, intervals or occasions. */
export type StreakUnit = 'day' | 'week' | 'month' | 'interval' | 'occasion';

/** Due units met one after another; `best` is never below `current`. */
export interface Streak {
  current: number;
  best: number;
  unit: StreakUnit;
}

const COUNTED_IN: Readonly<Record<UnitRule, StreakUnit>> = {
  daily: 'day',
  weekdays: 'day',
  rolling: 'day',
  weekly: 'week',
  monthly: 'month',
  every: 'interval',
  occasion: 'occasion',
};

/** Tells what a rule counts in; one that is never due would count days. */
export function streakUnitOf({ kind }: Rule): StreakUnit {
  return kind === 'track' ? 'day' : COUNTED_IN[kind];
}

/**
 * Counts the due units met without a miss. The unit that is not over is grace; skips, rest and misses
 * with a spent reserve neither add nor break; a part of a target breaks. A change between days, weeks
 * and the others begins anew, and only units of today's kind count.
 */
export function streakOf(habit: Habit, context: HabitContext): Streak {
  const unit = streakUnitOf(ruleOn(habit, context.today));
  let current = 0;
  let best = 0;
  for (const item of dueUnits(habit, context)) {
    const isOtherKind = COUNTED_IN[item.rule] !== unit;
    if (isOtherKind || isMiss(item)) current = 0;
    else if (item.state === 'met') current += 1;
    best = Math.max(best, current);
  }
  return { current, best, unit };
}

function isMiss({ state, reserve }: Unit): boolean {
  return !reserve && (state === 'missed' || state === 'partial');
}
