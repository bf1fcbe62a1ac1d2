import type { Day } from './day.ts';
import type { Unit } from './due.ts';
import { dueUnits } from './due.ts';
import type { Habit } from './habit.ts';
import { ruleOn } from './habit.ts';

/** Due units met one after another, in days or in calendar weeks; `best` is never below `current`. */
export interface Streak {
  current: number;
  best: number;
  unit: 'day' | 'week';
}

/**
 * Counts the due units met without a miss. The unit that is not over is grace; skips, rest and misses
 * with a spent reserve neither add nor break; a part of a target breaks. A change between days and
 * weeks begins anew, and only units of today's kind count.
 */
export function streakOf(habit: Habit, today: Day, weekStart = 1): Streak {
  const unit = ruleOn(habit, today).kind === 'weekly' ? 'week' : 'day';
  let current = 0;
  let best = 0;
  for (const item of dueUnits(habit, today, weekStart)) {
    const isOtherKind = (item.rule === 'weekly') !== (unit === 'week');
    if (isOtherKind || isMiss(item)) current = 0;
    else if (item.state === 'met') current += 1;
    best = Math.max(best, current);
  }
  return { current, best, unit };
}

function isMiss({ state, reserve }: Unit): boolean {
  return !reserve && (state === 'missed' || state === 'partial');
}
