import { creditOf } from '../check-in.ts';
import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import type { Habit } from '../habit.ts';
import { isRestDay } from '../rest-day.ts';
import { unitState, type HabitContext, type Stretch, type Unit } from './unit.ts';

/**
 * Makes the units of an "every n days" rule, earliest first. Each runs from the day after the last time
 * it was done, for n days without rest; work done early meets it, and the next one begins the day
 * after; parts do not add up to a whole. A unit that was missed is followed by the next one at once. A
 * skip sets the unit aside, and buys no longer interval. A unit that another rule cut short asks for
 * nothing; the first one begins with the habit.
 */
export function intervalUnits(stretch: Stretch, every: number): Unit[] {
  const { habit, to, last } = stretch;
  const units: Unit[] = [];
  let from = stretch.from < habit.start ? habit.start : stretch.from;
  while (from <= to) {
    const unit = intervalUnit(stretch, from, every);
    from = addDays(unit.to, 1);
    if (unit.to <= to || to === last || unit.state === 'met') units.push(unit);
  }
  return units;
}

function intervalUnit({ habit, to, last, context }: Stretch, from: Day, every: number): Unit {
  let done = 0;
  let end = from;
  let free = 0;
  let isSkipped = false;
  let reserve = false;
  for (let day = from; free < every && done < 1; day = addDays(day, 1)) {
    const isRest = isRestDay(habit, day, context);
    // A pause without an end would make an interval without one.
    if (day > last && isRest) break;
    end = day;
    if (!isRest) free += 1;
    if (day <= to) done = Math.max(done, creditOf(habit, day));
    isSkipped ||= habit.checkIns[day]?.state === 'skip';
    reserve ||= habit.checkIns[day]?.reserve === true;
  }
  const unit = { key: from, from, to: end, rule: 'every' as const, target: 1, done };
  const neutral = isSkipped ? 'skipped' : free === 0 ? 'rest' : undefined;
  return { ...unit, state: unitState(unit, neutral, last), reserve };
}

/** Tells whether n days without rest have passed since it was last done; at once where it never was. */
export function isIntervalOver(
  habit: Habit,
  day: Day,
  { every, context }: { every: number; context: HabitContext },
): boolean {
  let free = 0;
  for (let before = addDays(day, -1); before >= habit.start; before = addDays(before, -1)) {
    if (creditOf(habit, before) >= 1) return free + 1 >= every;
    if (!isRestDay(habit, before, context)) free += 1;
    if (free >= every) return true;
  }
  return true;
}
