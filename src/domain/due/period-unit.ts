import type { Day } from '../day.ts';
import { addDays, daysFrom, endOfMonth, startOfMonth, startOfWeek } from '../day.ts';
import type { Habit, Rule } from '../habit.ts';
import { isRestDay } from '../rest-day.ts';
import { sumCredit, unitState, type HabitContext, type Stretch, type Unit } from './unit.ts';

/** A calendar week or month with how often it asks. */
interface Period {
  rule: 'weekly' | 'monthly';
  from: Day;
  to: Day;
  times: number;
}

/** Gives the calendar week or month that holds a day; a month is cut where its rule came later. */
export function periodOf(
  { kind, times }: Extract<Rule, { kind: 'weekly' | 'monthly' }>,
  day: Day,
  { from, weekStart }: { from: Day; weekStart: number },
): Period {
  if (kind === 'monthly') {
    const first = startOfMonth(day);
    return { rule: kind, from: first < from ? from : first, to: endOfMonth(day), times };
  }
  const first = startOfWeek(day, weekStart);
  return { rule: kind, from: first, to: addDays(first, 6), times };
}

/** Makes the unit of a calendar week or month. */
export function periodUnit({ habit, last, context }: Stretch, period: Period): Unit {
  const { rule, from, to } = period;
  const days = daysFrom(from, to);
  const past = days.filter((day) => day <= last);
  const free = periodTarget(habit, period, context);
  const unit = {
    key: from,
    from,
    to,
    rule,
    target: Math.max(1, free),
    done: sumCredit(habit, past),
  };
  const isSkipped = days.some((day) => habit.checkIns[day]?.state === 'skip');
  const neutral = free > 0 ? undefined : isSkipped ? 'skipped' : 'rest';
  const reserve = past.some((day) => habit.checkIns[day]?.reserve === true);
  return { ...unit, state: unitState(unit, neutral, last), reserve };
}

/** Asks for `times` days, or for as many as are left after rest, skips and days before the start. */
export function periodTarget(
  habit: Habit,
  { from, to, times }: Period,
  context: HabitContext,
): number {
  const days = daysFrom(from, to);
  const begun = days.filter((day) => day >= habit.start);
  const free = (begun.length > 0 ? begun : days).filter(
    (day) => habit.checkIns[day]?.state !== 'skip' && !isRestDay(habit, day, context),
  );
  return Math.min(times, free.length);
}
