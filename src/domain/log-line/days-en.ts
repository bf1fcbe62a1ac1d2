import type { Day } from '../day.ts';
import {
  anyDate,
  anyDayOfMonth,
  anyWeekday,
  dateIn,
  daysFromToday,
  endOfWeek,
  endOfWeekend,
  lastOfMonth,
  lastOfYear,
  lastWeekday,
  monthsFromToday,
  weekdayIn,
  type DayRule,
  type NamedDay,
} from './calendar.ts';

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const COUNT = `(\\d{1,3}|an?|${COUNTS.join('|')})`;
const WEEKDAY = '((?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\\b\\.?';
/** Short forms are words of their own (“sat beside her”), so they count with a capital only. */
const ALONE =
  '([Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday|' +
  'Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat(?! (?:next|beside|down|with|in|at|on|by)\\b)|Sun)';
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? (\\d{4}))?';
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime))?';

/** The days that English names; of two that fit the earlier rule is meant. */
export const DAYS_EN: readonly DayRule[] = [
  fixed(`day before yesterday${PART}`, -2),
  fixed(`yesterday${PART}`, -1),
  fixed('last night', -1),
  fixed(`day after tomorrow${PART}`, 2),
  fixed(`tomorrow${PART}`, 1),
  fixed('(?:earlier |later )?today|tonight|this (?:morning|afternoon|evening)|just now', 0),
  ago('days?', 1),
  ago('weeks?', 7),
  ago('fortnights?', 14),
  ahead('days?', 1),
  ahead('weeks?', 7),
  ahead('fortnights?', 14),
  rule(`(?:in|within) ${COUNT} months?(?:'? time)?`, ([, count], today) =>
    monthsFromToday(numberOf(count), today),
  ),
  rule(`(?:${WEEKDAY}${PART} last week|last week (?:on )?${WEEKDAY})`, inWeek(-1)),
  rule(`(?:${WEEKDAY}${PART} next week|next week (?:on )?${WEEKDAY}|next ${WEEKDAY})`, inWeek(1)),
  rule(`(?:last|this past) ${WEEKDAY}${PART}`, ([, name], today) =>
    lastWeekday(weekdayOf(name), today),
  ),
  rule(`this (?:coming )?${WEEKDAY}${PART}`, inWeek(0)),
  rule(`${DATE}(?: of)? ${MONTH}${YEAR}`, ([, day, month, year], today) =>
    date([day, month, year], today),
  ),
  rule(`${MONTH} (?:the )?${DATE}\\b(?!:)${YEAR}`, ([, month, day, year], today) =>
    date([day, month, year], today),
  ),
  {
    words:
      /(?<=\b(?:on|by|before|until) )the (\d{1,2})(?:st|nd|rd|th)\b(?=[,.;!?]|$| (?:with|at|and)\b)/giu,
    day: ([, day], today) => anyDayOfMonth(Number(day), today),
  },
  rule('(?:(?:the )?end of (?:the |this )?week|eow|this week)', (_, today) => endOfWeek(0, today)),
  rule('early next week', (_, today) => weekdayIn(1, 2, today)),
  rule('(?:(?:the )?end of )?next week', (_, today) => endOfWeek(1, today)),
  rule('(?:the|this) weekend', (_, today) => endOfWeekend(0, today)),
  rule('next weekend', (_, today) => endOfWeekend(1, today)),
  rule('(?:(?:the )?end of (?:the |this )?month|eom|month[- ]end)', (_, today) =>
    lastOfMonth(0, today),
  ),
  rule('(?:the )?end of next month|next month', (_, today) => lastOfMonth(1, today)),
  rule('(?:the )?end of (?:the |this )?year|year[- ]end', (_, today) => lastOfYear(today)),
  {
    words: new RegExp(`\\b${ALONE}\\b${PART}`, 'g'),
    day: ([, name], today) => anyWeekday(weekdayOf(name), today),
  },
];

function rule(source: string, day: DayRule['day']): DayRule {
  return { words: new RegExp(`\\b(?:${source})(?!\\w)`, 'gi'), day };
}

function fixed(source: string, days: number): DayRule {
  return rule(`(?:the )?(?:${source})`, (_, today) => daysFromToday(days, today));
}

function ago(unit: string, days: number): DayRule {
  return rule(`${COUNT} ${unit} ago`, ([, count], today) =>
    daysFromToday(-days * numberOf(count), today),
  );
}

function ahead(unit: string, days: number): DayRule {
  return rule(
    `(?:(?:in|within) ${COUNT} ${unit}(?:'? time)?|${COUNT} ${unit} from (?:now|today))`,
    ([, one, other], today) => daysFromToday(days * numberOf(one ?? other), today),
  );
}

function inWeek(weeks: number): DayRule['day'] {
  return ([, ...names], today) => weekdayIn(weeks, weekdayOf(names.find(Boolean)), today);
}

function date([day, month, year]: (string | undefined)[], today: Day): NamedDay | undefined {
  const number = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  return year
    ? dateIn(Number(year), { month: number, day: Number(day) }, today)
    : anyDate(number, Number(day), today);
}

function weekdayOf(name = ''): number {
  return WEEKDAYS.indexOf(name.slice(0, 2).toLowerCase()) + 1;
}

function numberOf(count = ''): number {
  return /\d/.test(count) ? Number(count) : COUNTS.indexOf(count.toLowerCase()) + 1 || 1;
}
