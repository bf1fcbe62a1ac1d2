/**
 * Civil days. A `Day` is `YYYY-MM-DD` in the visitor's own calendar; arithmetic is done on
 * whole day numbers in UTC, where no clock change can move a day (habits-and-goals: "Dates").
 */
export type Day = string & { readonly brand: 'Day' };

/** A moment: UTC ISO 8601 string such as `2026-11-23T09:30:00.000Z`. */
export type Instant = string;

/** The visitor's local calendar fields of a moment; `month` is 1-12. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const DAY_MS = 86_400_000;
const DAYS_IN_400_YEARS = 146_097;
const ZERO = '0'.charCodeAt(0);
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Tells whether a value is a real calendar day: `2024-02-29` is, `2023-02-29` is not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(value, month);
}

// Integer arithmetic, because a hundred thousand entries are checked at every start.
function monthLength(text: string, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const year = Number(text.slice(0, 4));
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Reads a day; throws on anything else, because a wrong literal is a programmer's mistake. */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new Error(`Not a day (YYYY-MM-DD): ${text}`);
  return text;
}

/**
 * Gives the whole days since 1970-01-01.
 * @example dayNumber('1970-01-02') // => 1
 */
export function dayNumber(day: Day): number {
  // Read digit by digit, seven times as fast as Date.parse: lists of 10,000 people live on it. The
  // 400 years keep Date.UTC from taking years below 100 for 19xx.
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2) + 400;
  return Date.UTC(year, twoDigits(day, 5) - 1, twoDigits(day, 8)) / DAY_MS - DAYS_IN_400_YEARS;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** Turns days since 1970-01-01 back into a day. */
export function dayFromNumber(number: number): Day {
  const date = new Date(number * DAY_MS);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${padded(date.getUTCMonth() + 1)}-${padded(date.getUTCDate())}` as Day;
}

function padded(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** @example addDays('2024-02-28', 2) // => '2024-03-01' */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** @example daysBetween('2026-11-20', '2026-11-23') // => 3 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Gives the first day of the calendar week that holds `day`.
 * @param weekStart ISO weekday on which the visitor's week starts (1 Monday, 7 Sunday).
 */
export function startOfWeek(day: Day, weekStart = 1): Day {
  return addDays(day, -((weekday(day) - weekStart + 7) % 7));
}

/** @example monthOf('2026-11-23') // => '2026-11' */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** Gives the first day of a day's month. */
export function startOfMonth(day: Day): Day {
  return `${monthOf(day)}-01` as Day;
}

/** @example addMonths('2026-11-23', -1) // => '2026-10-01' (always the first of the month) */
export function addMonths(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${padded((month % 12) + 1)}-01` as Day;
}

/** Gives the last day of a day's month. */
export function endOfMonth(day: Day): Day {
  return addDays(addMonths(day, 1), -1);
}

/** Lists the days from `from` to `to`, both included. */
export function daysFrom(from: Day, to: Day): Day[] {
  const count = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index));
}

/**
 * Gives the day a moment belongs to, for a visitor whose day starts later than midnight.
 * @param dayStart minutes after midnight (0-360); 01:30 with a day start of 03:00 is yesterday.
 */
export function dayAt(time: LocalTime, dayStart = 0): Day {
  const midnight = Date.UTC(time.year, time.month - 1, time.day) / DAY_MS;
  return dayFromNumber(time.hour * 60 + time.minute < dayStart ? midnight - 1 : midnight);
}
