import type { Day } from './day.ts';
import { addMonths, daysFrom, endOfMonth, monthOf } from './day.ts';
import { dueUnits, type HabitContext } from './due.ts';
import type { CheckInState, Habit } from './habit.ts';

/** A month of a habit: its days with their marks, and how many of the units that ended in it were met. */
export interface HabitMonth {
  month: Day;
  days: { day: Day; state: CheckInState | 'none' }[];
  doneDays: number;
  met: number;
  units: number;
}

/** Gives the last twelve months of a habit, the running one last; units not over are left out. */
export function habitYear(habit: Habit, context: HabitContext): HabitMonth[] {
  const { today } = context;
  const over = dueUnits(habit, context).filter(({ state }) =>
    ['met', 'partial', 'missed'].includes(state),
  );
  return Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(today, index - 11);
    const end = endOfMonth(month);
    const days = daysFrom(month, end < today ? end : today).map((day) => ({
      day,
      state: habit.checkIns[day]?.state ?? ('none' as const),
    }));
    const units = over.filter(({ to }) => monthOf(to) === monthOf(month));
    return {
      month,
      days,
      doneDays: days.filter(({ state }) => state === 'done').length,
      met: units.filter(({ state }) => state === 'met').length,
      units: units.length,
    };
  });
}
