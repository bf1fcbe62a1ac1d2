import { nextBirthday } from './birthday.ts';
import type { Contact, ContactPromise } from './contact.ts';
import type { Day } from './day.ts';
import { addDays, addMonths, startOfMonth, weekday } from './day.ts';
import { plannedEvents, type NetworkEvent } from './event.ts';
import type { Habit } from './habit.ts';
import { activeHabits, ruleOn, versionOn } from './habit.ts';
import { pauseOf } from './habit-rest.ts';
import { present } from './record.ts';
import { DEFAULT_REVIEW_DAY, type Settings } from './settings.ts';
import { warmthOf } from './warmth.ts';

/**
 * How a reminder comes back: every so many days, on ISO weekdays, on the first of each month, or on a
 * day of the year (`MM-DD`; 29 February is the last day of that month, as birthdays are kept here).
 */
export type Repeat =
  | { every: 'day'; days: number }
  | { every: 'week'; weekdays: number[] }
  | { every: 'month' }
  | { every: 'year'; on: string };

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WEEKEND = [6, 7];

export const REMINDER_KINDS = [
  'promise',
  'contact',
  'event',
  'birthday',
  'review',
  'habit',
] as const;

/** Something for a calendar: its day, whether it comes back, and what it is about. */
export type Reminder = { id: string; day: Day; repeat?: Repeat } & (
  | { kind: 'promise'; contact: Contact; promise: ContactPromise }
  | { kind: 'contact'; contact: Contact }
  | { kind: 'event'; event: NetworkEvent }
  | { kind: 'birthday'; contact: Contact }
  | { kind: 'review' }
  | { kind: 'habit'; habit: Habit }
);

export interface ReminderRecords {
  contacts: readonly Contact[];
  habits: readonly Habit[];
  events: readonly NetworkEvent[];
  settings: Settings;
  today: Day;
}

/**
 * Lists what a calendar can remind of: my open promises with a day, people due (the next day only, as
 * logging moves it), gatherings that are planned, birthdays, the weekly review, and habits by the
 * calendar. What was due before today comes today. Habits that are due per occasion, or in any so many
 * days, have no day to be reminded on; a calendar is silent through a pause and on the weekdays on which
 * a daily habit rests.
 */
export function reminders({
  contacts,
  habits,
  events,
  settings,
  today,
}: ReminderRecords): Reminder[] {
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
    ...plannedEvents(events).flatMap((event): Reminder[] =>
      event.day && event.day >= today
        ? [{ id: `event-${event.id}`, kind: 'event', event, day: event.day }]
        : [],
    ),
    ...people.flatMap((contact) => birthdayOf(contact, today)),
    {
      id: 'review',
      kind: 'review',
      day: nextWeekday(today, [reviewDay]),
      repeat: { every: 'week', weekdays: [reviewDay] },
    },
    ...activeHabits(habits).flatMap((habit): Reminder[] => {
      const from = afterPause(habit, later(habit.start, today), settings);
      const first = from && firstTime(habit, settings.weekStart, from);
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

function birthdayOf(contact: Contact, today: Day): Reminder[] {
  const next = contact.birthday && nextBirthday(contact.birthday, today);
  if (!contact.birthday || !next) return [];
  const repeat: Repeat = { every: 'year', on: contact.birthday.slice(-5) };
  return [{ id: `birthday-${contact.id}`, kind: 'birthday', contact, day: next.day, repeat }];
}

function firstTime(
  habit: Habit,
  weekStart: number,
  from: Day,
): { day: Day; repeat: Repeat } | undefined {
  const rule = ruleOn(habit, from);
  switch (rule.kind) {
    case 'every':
      return { day: from, repeat: { every: 'day', days: rule.days } };
    case 'weekly':
      return onWeekdays(from, [weekStart]);
    case 'daily':
    case 'weekdays': {
      const asked = rule.kind === 'daily' ? EVERY_DAY : [...rule.days].sort((a, b) => a - b);
      const days = asked.filter((day) => !restWeekdaysOf(habit, from).includes(day));
      if (days.length === EVERY_DAY.length) return { day: from, repeat: { every: 'day', days: 1 } };
      return days.length > 0 ? onWeekdays(from, days) : undefined;
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

function onWeekdays(from: Day, weekdays: number[]): { day: Day; repeat: Repeat } {
  return { day: nextWeekday(from, weekdays), repeat: { every: 'week', weekdays } };
}

function restWeekdaysOf(habit: Habit, day: Day): number[] {
  const { restWeekdays = [], restPresets = [] } = versionOn(habit, day);
  return restPresets.includes('weekends') ? [...restWeekdays, ...WEEKEND] : restWeekdays;
}

/** Gives the day, or the first one after the pauses that hold on it; none where one has no end. */
function afterPause(
  habit: Habit,
  day: Day,
  { pauses = [] }: Pick<Settings, 'pauses'>,
): Day | undefined {
  const pause = pauseOf(habit, day, { pauses });
  if (!pause) return day;
  return pause.to && afterPause(habit, addDays(pause.to, 1), { pauses });
}

/** Gives the first day from `from` on that is one of the ISO weekdays. */
function nextWeekday(from: Day, weekdays: readonly number[]): Day {
  const ahead = weekdays.map((day) => (day - weekday(from) + 7) % 7);
  return addDays(from, Math.min(...ahead));
}

function later(day: Day, today: Day): Day {
  return day > today ? day : today;
}
