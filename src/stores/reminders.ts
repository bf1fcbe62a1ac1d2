import { computed } from 'nanostores';
import { reminders, type Reminder } from '../domain/reminder.ts';
import { writeCalendar, type CalendarEntry } from '../formats/icalendar.ts';
import { beginsWith } from './before-records.ts';
import { itemsOf } from './collections.ts';
import { $contacts } from './contacts.ts';
import { $events } from './events.ts';
import { $habits } from './habits.ts';
import { $settings } from './settings.ts';
import { $today, now } from './today.ts';

/** What a calendar can remind of, as of today. */
export const $reminders = beginsWith<readonly Reminder[]>(
  computed(
    [$contacts, $habits, $events, $settings, $today],
    (...[contacts, habits, events, settings, today]) =>
      reminders({
        contacts: itemsOf(contacts),
        habits: itemsOf(habits),
        events: itemsOf(events),
        settings,
        today,
      }),
  ),
  [],
);

/** A calendar file. */
export interface CalendarFile {
  name: string;
  text: string;
  type: string;
}

/** Writes reminders as a calendar file; one that is saved later updates what this one brought. */
export function calendarFile(entries: readonly CalendarEntry[]): CalendarFile {
  return {
    name: `enishi-${$today.get()}.ics`,
    text: writeCalendar(entries, now()),
    type: 'text/calendar',
  };
}
