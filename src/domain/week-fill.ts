import { checkIn } from './check-in.ts';
import type { Day } from './day.ts';
import { addDays, daysFrom } from './day.ts';
import { isDueOn, type HabitContext } from './due.ts';
import type { Habit } from './habit.ts';
import { ruleOn } from './habit.ts';
import type { Moment } from './record.ts';

/** Marks as done every day of a week that asks for something, has come, and has no mark. */
export function fillWeek(habit: Habit, week: Day, context: HabitContext & Moment): Habit {
  return daysFrom(week, addDays(week, 6)).reduce((filled, day) => {
    const isOpen = day <= context.today && !filled.checkIns[day] && isDueOn(filled, day, context);
    if (!isOpen || ruleOn(filled, day).kind === 'occasion') return filled;
    const result = checkIn(filled, { day, state: 'done' }, context);
    return result.ok ? result.habit : filled;
  }, habit);
}
