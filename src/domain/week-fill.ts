import { checkIn } from './check-in.ts';
import type { Day } from './day.ts';
import { addDays, daysFrom } from './day.ts';
import { isDueOn, type HabitContext } from './due.ts';
import type { Habit } from './habit.ts';
import { ruleOn } from './habit.ts';
import type { Moment } from './record.ts';

/** Tells whether a week has a day that asks for something, has come, and has no mark. */
export function isWeekOpen(habit: Habit, week: Day, context: HabitContext): boolean {
  return daysFrom(week, addDays(week, 6)).some((day) => isOpen(habit, day, context));
}

/** Marks as done every day of a week that asks for something, has come, and has no mark. */
export function fillWeek(habit: Habit, week: Day, context: HabitContext & Moment): Habit {
  return daysFrom(week, addDays(week, 6)).reduce((filled, day) => {
    if (!isOpen(filled, day, context)) return filled;
    const result = checkIn(filled, { day, state: 'done' }, context);
    return result.ok ? result.habit : filled;
  }, habit);
}

function isOpen(habit: Habit, day: Day, context: HabitContext): boolean {
  if (day > context.today || habit.checkIns[day]) return false;
  return ruleOn(habit, day).kind !== 'occasion' && isDueOn(habit, day, context);
}
