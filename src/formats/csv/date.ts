import { toBirthday } from '../../domain/birthday.ts';
import { foldLine } from '../../domain/fold.ts';

/** Dates as programs write them into tables; all are plain text, so that no time zone moves one. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Up to this year a birthday's year stands for none: Apple writes 1604, others 1900 or 0001. */
const LAST_NO_YEAR = 1900;
/** Of two digits, these are the youngest years of the last century. */
const LAST_CENTURY_FROM = 41;

/** Of a birthday's two digits, the youngest year that can be meant: nobody known is to be born yet. */
const LAST_BIRTH_YEAR = 25;
const SHORT_YEAR = /^(\d{1,2}([-/.])\d{1,2}\2|\d{1,2}[-\s][a-z]{3,}\.?[-,\s]+)(\d{2})(?=\s|$)/i;

const YEAR_FIRST = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?:[t\s(].*)?$/;
const CLOSED = /^(\d{4})(\d{2})(\d{2})(?:t.*)?$/;
const YEARLESS = /^--(\d{1,2})-?(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:\s.*)?$/;
const DAY_MONTH_NAME = /^(\d{1,2})[-\s]([a-z]{3})[a-z]*\.?[-,\s]+(\d{4}|\d{2})(?:\s.*)?$/;
const MONTH_NAME_DAY = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?:\s.*)?$/;
const MONTH_DAY = /^(\d{1,2})(?:\/|月)(\d{1,2})日?$/;
const NO_DATE = /^[0\s/.-]*$/;

/**
 * Reads a date as `YYYY-MM-DD`, or `--MM-DD` where the year is not known; undefined for what is none.
 * @param isDayFirst of a column that writes the day before the month
 * @example readDate('7-Feb-22') // => '2022-02-07'
 */
export function readDate(text: string, isDayFirst = false): string | undefined {
  const parts = partsOf(foldLine(text), isDayFirst);
  const [year = '', month = '', day = ''] = parts ?? [text];
  const hasYear = parts === undefined || Number(year) > LAST_NO_YEAR;
  return toBirthday({ year: hasYear ? year : '', month, day }) || undefined;
}

/**
 * Writes a birthday's year in full; what is no date with a year of two digits stays as it is.
 * @example withBirthYear('5/14/35') // => '5/14/1935'
 */
export function withBirthYear(text: string, isDayFirst = false): string {
  const folded = text.normalize('NFKC');
  const [all = '', day = '', , year = ''] = SHORT_YEAR.exec(folded) ?? [];
  if (all === '' || isNoDate(text)) return text;
  const century = Number(year) > LAST_BIRTH_YEAR ? '19' : '20';
  const whole = `${day}${century}${year}${folded.slice(all.length)}`;
  return readDate(whole, isDayFirst) === undefined ? text : whole;
}

/** Tells whether a cell says that there is no date, as Outlook does with `00/0/0`. */
export function isNoDate(text: string): boolean {
  return NO_DATE.test(text);
}

/** Tells whether a column's dates write the day before the month: some first number is no month. */
export function isDayFirstIn(cells: readonly string[]): boolean {
  const pairs = cells.flatMap((cell) => {
    const [, first, , second] = YEAR_LAST.exec(foldLine(cell)) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  return pairs.some(([first]) => first > 12) && !pairs.some(([, second]) => second > 12);
}

function partsOf(date: string, isDayFirst: boolean): string[] | undefined {
  const [, ...yearFirst] = YEAR_FIRST.exec(date) ?? CLOSED.exec(date) ?? [];
  if (yearFirst.length > 0) return yearFirst;
  const [, ...yearless] = YEARLESS.exec(date) ?? MONTH_DAY.exec(date) ?? [];
  if (yearless.length > 0) return ['', ...yearless];
  return yearLast(date, isDayFirst) ?? monthNamed(date);
}

function yearLast(date: string, isDayFirst: boolean): string[] | undefined {
  const [, first, sign, second, year] = YEAR_LAST.exec(date) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const isGerman = sign === '.' || isDayFirst || Number(first) > 12;
  return [fullYear(year), ...(isGerman ? [second, first] : [first, second])];
}

function monthNamed(date: string): string[] | undefined {
  const [, day, name, year] = DAY_MONTH_NAME.exec(date) ?? swapped(MONTH_NAME_DAY.exec(date)) ?? [];
  const month = MONTHS.indexOf(name ?? '') + 1;
  if (day === undefined || year === undefined || month === 0) return undefined;
  return [fullYear(year), String(month), day];
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match ? [match[0], match[2], match[1], match[3]] : undefined;
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < LAST_CENTURY_FROM ? '20' : '19'}${year}`;
}
