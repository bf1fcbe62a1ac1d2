import { creditOf } from '../check-in.ts';
import type { Day } from '../day.ts';
import { addDays, daysFrom } from '../day.ts';
import { isRestDay } from '../rest-day.ts';
import { setAside, sumCredit, unitState, type Stretch, type Unit } from './unit.ts';

interface RollingRule {
  times: number;
  days: number;
}

type Window = Pick<Stretch, 'habit' | 'context'>;

/** Adds up what the last `days` days up to one were worth; days of rest lengthen them. */
export function rollingDone({ habit, context }: Window, day: Day, days: number): number {
  return sumCredit(habit, daysFrom(windowFrom({ habit, context }, day, days), day));
}

/**
 * Makes the unit of a stretch's last day under a rolling rule, n times in any d days: each day is measured
 * by the d days without rest that end with it. The first d - 1 days are set aside unless they are met
 * already, and a day of rest or a skipped one unless it was done itself.
 */
export function rollingUnit(stretch: Stretch, { times, days }: RollingRule): Unit {
  const { habit, from, to: day, last, context } = stretch;
  const done = rollingDone(stretch, day, days);
  const unit = { key: day, from: day, to: day, rule: 'rolling' as const, target: times, done };
  const reserve = habit.checkIns[day]?.reserve === true;
  const aside = setAside(habit, day, context);
  if (aside && creditOf(habit, day) === 0) return { ...unit, state: aside, reserve };
  const isFirst = windowFrom(stretch, day, days) < from;
  return {
    ...unit,
    state: unitState(unit, aside ?? (isFirst ? 'rest' : undefined), last),
    reserve,
  };
}

/** Goes back over days of rest, but not before the habit began: days before it ask for nothing. */
function windowFrom({ habit, context }: Window, day: Day, days: number): Day {
  let from = day;
  let left = isRestDay(habit, day, context) ? days : days - 1;
  while (left > 0 && from >= habit.start) {
    from = addDays(from, -1);
    if (!isRestDay(habit, from, context)) left -= 1;
  }
  return addDays(from, -left);
}
