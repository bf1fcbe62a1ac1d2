import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import { addDays, endOfMonth, monthOf, startOfMonth } from './day.ts';
import { deepenings, type Deepening } from './deepening.ts';
import { habitBegins, type HabitContext } from './due.ts';
import { exchangeMonths } from './give-take.ts';
import { activeHabits, type Habit } from './habit.ts';
import { habitYear } from './habit-year.ts';
import type { LessonProgress } from './lesson.ts';
import { loggedMonths } from './logged-month.ts';
import { milestones, type Milestone } from './milestone.ts';
import { logBegins } from './network.ts';
import { present } from './record.ts';

/** What a month is told from; `due.today` is the visitor's day. */
export interface MonthRecords {
  contacts: readonly Contact[];
  habits: readonly Habit[];
  progress: readonly LessonProgress[];
  due: HabitContext;
}

/** A habit's month: how many of the units that ended in it were met. */
export interface HabitShare {
  habit: Habit;
  met: number;
  units: number;
}

/** What moved in a calendar month, up to today in the running one. */
export interface MonthStory {
  /** First day of the month. */
  month: Day;
  deepened: Deepening[];
  gave: number;
  received: number;
  /** Promises of mine kept in the month. */
  kept: number;
  habits: HabitShare[];
  lessonIds: string[];
  milestones: Milestone[];
  /** Whether the log has an entry of the month. */
  isLogged: boolean;
}

/** Gives the first day of which there is something to tell. */
export function recordsBegin({ contacts, habits, progress }: MonthRecords): Day | undefined {
  const days = [
    logBegins(contacts),
    ...activeHabits(habits).map(habitBegins),
    ...progress.map(({ completedOn }) => completedOn),
  ];
  return days.filter((day) => day !== undefined).sort()[0];
}

/** Tells a month from the records, as they stood at its end. */
export function monthStory(records: MonthRecords, day: Day): MonthStory {
  const { habits, progress, due } = records;
  const month = startOfMonth(day);
  const last = endOfMonth(day);
  const end = last < due.today ? last : due.today;
  const isInMonth = (on: Day | undefined) => on !== undefined && on >= month && on <= end;
  const people = present(records.contacts);
  const exchange = exchangeMonths(people, end).at(-1);
  return {
    month,
    deepened: deepenings(people, addDays(month, -1), end),
    gave: exchange?.gave ?? 0,
    received: exchange?.received ?? 0,
    kept: people
      .flatMap(({ promises }) => promises)
      .filter(({ by, doneOn }) => by === 'me' && isInMonth(doneOn)).length,
    habits: activeHabits(habits).flatMap((habit) => {
      const { met, units } = habitMonth(habit, last, due);
      return units > 0 ? [{ habit, met, units }] : [];
    }),
    lessonIds: progress.filter(({ completedOn }) => isInMonth(completedOn)).map(({ id }) => id),
    milestones: milestones(people, end).filter((item) => item.day >= month),
    isLogged: loggedMonths(people).has(monthOf(month)),
  };
}

/** A month that is over is looked at from the day after it: until then its last unit is open. */
function habitMonth(habit: Habit, last: Day, due: HabitContext): Pick<HabitShare, 'met' | 'units'> {
  const isOver = last < due.today;
  const months = habitYear(habit, { ...due, today: isOver ? addDays(last, 1) : due.today });
  return months.at(isOver ? -2 : -1) ?? { met: 0, units: 0 };
}
