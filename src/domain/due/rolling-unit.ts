import type { Day } from '../day.ts';
import { addDays, daysFrom } from '../day.ts';
import type { Habit } from '../habit.ts';
import { isRestDay } from '../rest-day.ts';
import { sumCredit, unitState, type Stretch, type Unit } from './unit.ts';

interface RollingRule {
  times: number;
  days: number;
}

/** Adds up what the last `days` days up to one were worth. */
export function rollingDone(habit: Habit, day: Day, days: number): number {
  return sumCredit(habit, daysFrom(addDays(day, 1 - days), day));
}

/**
 * Makes the unit of a stretch's last day under a rolling rule, n times in any d days: each day is measured by the d
 * days that end with it. The first d - 1 days are set aside unless they are met already.
 */
export function rollingUnit(
  { habit, from, to: day, last, context }: Stretch,
  { times, days }: RollingRule,
): Unit {
  const done = rollingDone(habit, day, days);
  const unit = { key: day, from: day, to: day, rule: 'rolling' as const, target: times, done };
  const mark = habit.checkIns[day];
  const isRest = addDays(day, 1 - days) < from || isRestDay(habit, day, context);
  const neutral = mark?.state === 'skip' ? 'skipped' : isRest ? 'rest' : undefined;
  return { ...unit, state: unitState(unit, neutral, last), reserve: mark?.reserve === true };
}
