import { addDays, type Day, type Instant } from '../domain/day.ts';
import type { Repeat } from '../domain/reminder.ts';
import { escapedText, foldedLine, plainLine } from './content-line.ts';

/**
 * iCalendar (RFC 5545): a file of whole-day reminders for a calendar of the visitor's own, each at nine in
 * the morning. A file that is saved again updates what an earlier one brought: the UID of a reminder
 * stays, and its SEQUENCE rises with time.
 */
export interface CalendarEntry {
  /** Stays the same for the same matter. */
  id: string;
  day: Day;
  repeat?: Repeat | undefined;
  summary: string;
  description?: string | undefined;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** SEQUENCE counts seconds from here: a 32-bit number until 2088. */
const SEQUENCE_FROM = Date.UTC(2020, 0, 1);

/** Writes reminders as one calendar file. @param at when the file is made */
export function writeCalendar(entries: readonly CalendarEntry[], at: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Enishi//Reminders//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

function eventLines({ id, day, repeat, summary, description }: CalendarEntry, at: Instant) {
  const stamp = `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const text = escapedText(summary);
  return [
    'BEGIN:VEVENT',
    `UID:${plainLine(id)}@enishi`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${Math.floor((Date.parse(at) - SEQUENCE_FROM) / 1000)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    ...(repeat ? [`RRULE:${ruleOf(repeat)}`] : []),
    `SUMMARY:${text}`,
    ...(description ? [`DESCRIPTION:${escapedText(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

function ruleOf(repeat: Repeat): string {
  switch (repeat.every) {
    case 'day':
      return repeat.days === 1 ? 'FREQ=DAILY' : `FREQ=DAILY;INTERVAL=${repeat.days}`;
    case 'week':
      return `FREQ=WEEKLY;BYDAY=${repeat.weekdays.map((day) => WEEKDAYS[day - 1]).join()}`;
    case 'month':
      return 'FREQ=MONTHLY;BYMONTHDAY=1';
    case 'year': {
      const [month, day] = repeat.on.split('-').map(Number);
      // A rule on the 29th would leave three years out of four out.
      const last = month === 2 && day === 29 ? -1 : day;
      return `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${last}`;
    }
  }
}
