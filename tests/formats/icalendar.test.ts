import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { writeCalendar, type CalendarEntry } from '../../src/formats/icalendar.ts';

const AT = '2026-11-27T03:04:05.678Z';
const entry: CalendarEntry = {
  id: 'promise-1',
  day: toDay('2026-11-30'),
  summary: 'Send the book',
};
const encoder = new TextEncoder();

/** Reads a file back: unfolded lines, as RFC 5545 3.1 says. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/** Reads one property of the first event back, unescaped (3.3.11). */
function valueOf(text: string, name: string): string | undefined {
  const line = linesOf(text).find(
    (one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`),
  );
  return line
    ?.slice(line.indexOf(':') + 1)
    .replace(/\\([\\;,n])/g, (_pair, letter: string) => (letter === 'n' ? '\n' : letter));
}

describe('icalendar', () => {
  test('writes a whole day that begins with an alarm at nine', () => {
    expect(linesOf(writeCalendar([entry], AT))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Enishi//Reminders//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:promise-1@enishi',
      'DTSTAMP:20261127T030405Z',
      'LAST-MODIFIED:20261127T030405Z',
      'SEQUENCE:217911845',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'SUMMARY:Send the book',
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Send the book',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  test('keeps a reminder’s UID and lets its SEQUENCE rise with the next file', () => {
    const [first, next] = [AT, '2026-11-27T03:04:07.000Z'].map((at) => writeCalendar([entry], at));

    expect(valueOf(next ?? '', 'UID')).toBe(valueOf(first ?? '', 'UID'));
    expect(Number(valueOf(next ?? '', 'SEQUENCE'))).toBe(
      Number(valueOf(first ?? '', 'SEQUENCE')) + 2,
    );
    const late = writeCalendar([entry], '2087-12-31T00:00:00.000Z');
    expect(Number(valueOf(late, 'SEQUENCE'))).toBeLessThan(2 ** 31);
  });

  test.each<[CalendarEntry['repeat'], string]>([
    [{ every: 'day', days: 1 }, 'FREQ=DAILY'],
    [{ every: 'day', days: 3 }, 'FREQ=DAILY;INTERVAL=3'],
    [{ every: 'week', weekdays: [1, 5] }, 'FREQ=WEEKLY;BYDAY=MO,FR'],
    [{ every: 'month' }, 'FREQ=MONTHLY;BYMONTHDAY=1'],
    [{ every: 'year', on: '05-10' }, 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=10'],
    [{ every: 'year', on: '02-29' }, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
  ])('repeats %o', (repeat, rule) => {
    expect(valueOf(writeCalendar([{ ...entry, repeat }], AT), 'RRULE')).toBe(rule);
  });

  test('gives any text back, and breaks every line before 76 octets', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('佐藤さんに、本を送る; 「縁」\\n'.repeat(9), 'a\r\nBEGIN:VEVENT'),
    );
    fc.assert(
      fc.property(text, (summary) => {
        const file = writeCalendar([{ ...entry, summary, description: summary }], AT);
        const kept = summary.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');

        expect(file.split('\r\n').every((line) => encoder.encode(line).length <= 75)).toBe(true);
        expect(/[^\r]\n|\r[^\n]/.test(file)).toBe(false);
        expect(valueOf(file, 'SUMMARY')).toBe(kept);
        expect(linesOf(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      }),
    );
  });
});
