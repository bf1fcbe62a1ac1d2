import type { Contact, ContactPromise } from './contact.ts';
import type { Day } from './day.ts';
import { addDays, addMonths, startOfMonth, weekday } from './day.ts';
import type { Habit } from './habit.ts';
import { activeHabits, ruleOn } from './habit.ts';
import { present } from './record.ts';
import { DEFAULT_REVIEW_DAY, type Settings } from './settings.ts';
import { warmthOf } from './warmth.ts';

/** How a reminder comes back: every so many days, on ISO weekdays, or on the first of each month. */
export type Repeat =
  { every: 'day'; days: number } | { every: 'week'; weekdays: number[] } | { every: 'month' };

export const REMINDER_KINDS = ['promise', 'contact', 'review', 'habit'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Something for a calendar: its day, whether it comes back, and what it is about. */
export type Reminder = { id: string; day: Day; repeat?: Repeat } & (
  | { kind: 'promise'; contact: Contact; promise: ContactPromise }
  | { kind: 'contact'; contact: Contact }
  | { kind: 'review' }
  | { kind: 'habit'; habit: Habit }
);

export interface ReminderRecords {
  contacts: readonly Contact[];
  habits: readonly Habit[];
  settings: Settings;
  today: Day;
}

/**
 * Lists what a calendar can remind of: my open promises with a day, people due (the next day only, as
 * logging moves it), the weekly review, and habits by the calendar. What was due before today comes
 * today. Habits that are due per occasion, or in any so many days, have no day to be reminded on.
 */
export function reminders({ contacts, habits, settings, today }: ReminderRecords): Reminder[] {
  const { reviewDay = DEFAULT_REVIEW_DAY } = settings;
  const people = present(contacts);
  const context = { today, rhythms: settings.rhythms ?? [] };
  return [
    ...people.flatMap((contact) => promisesOf(contact, today)),
    ...people.flatMap((contact): Reminder[] => {
      const { dueOn } = warmthOf(contact, context);
      if (dueOn === undefined) return [];
      return [{ id: `contact-${contact.id}`, kind: 'contact', contact, day: later(dueOn, today) }];
    }),
    {
      id: 'review',
      kind: 'review',
      day: nextWeekday(today, [reviewDay]),
      repeat: { every: 'week', weekdays: [reviewDay] },
    },
    ...activeHabits(habits).flatMap((habit): Reminder[] => {
      const first = firstTime(habit, settings.weekStart, later(habit.start, today));
      return first ? [{ id: `habit-${habit.id}`, kind: 'habit', habit, ...first }] : [];
    }),
  ];
}

function promisesOf(contact: Contact, today: Day): Reminder[] {
  return contact.promises.flatMap((promise): Reminder[] => {
    const { id, by, due, doneOn } = promise;
    if (by !== 'me' || doneOn !== undefined || due === undefined) return [];
    return [{ id: `promise-${id}`, kind: 'promise', contact, promise, day: later(due, today) }];
  });
}

function firstTime(
  habit: Habit,
  weekStart: number,
  from: Day,
): { day: Day; repeat: Repeat } | undefined {
  const rule = ruleOn(habit, from);
  switch (rule.kind) {
    case 'daily':
      return { day: from, repeat: { every: 'day', days: 1 } };
    case 'every':
      return { day: from, repeat: { every: 'day', days: rule.days } };
    case 'weekdays':
    case 'weekly': {
      const weekdays = rule.kind === 'weekly' ? [weekStart] : [...rule.days].sort((a, b) => a - b);
      if (weekdays.length === 0) return undefined;
      return { day: nextWeekday(from, weekdays), repeat: { every: 'week', weekdays } };
    }
    case 'monthly':
      return {
        day: from === startOfMonth(from) ? from : addMonths(from, 1),
        repeat: { every: 'month' },
      };
    default:
      return undefined;
  }
}

/** Gives the first day from `from` on that is one of the ISO weekdays. */
function nextWeekday(from: Day, weekdays: readonly number[]): Day {
  const ahead = weekdays.map((day) => (day - weekday(from) + 7) % 7);
  return addDays(from, Math.min(...ahead));
}

function later(day: Day, today: Day): Day {
  return day > today ? day : today;
}
