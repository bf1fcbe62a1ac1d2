import { isDay } from './day.ts';

/** A birthday as it is typed; the year may be left out. */
export interface BirthdayParts {
  year: string;
  month: string;
  day: string;
}

/** A leap year, so that 29 February without a year is a day. */
const ANY_YEAR = '2000';

/** Takes a birthday (`YYYY-MM-DD`, or `--MM-DD` without year) apart for typing. */
export function birthdayParts(birthday: string | undefined): BirthdayParts {
  const [, year = '', month = '', day = ''] =
    /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(birthday ?? '') ?? [];
  return {
    year: year === '-' ? '' : year,
    month: month.replace(/^0/, ''),
    day: day.replace(/^0/, ''),
  };
}

/**
 * Puts a birthday together; undefined where nothing is typed, `false` where it is no day.
 * @example toBirthday({ year: '', month: '2', day: '29' }) // => '--02-29'
 */
export function toBirthday(parts: BirthdayParts): string | undefined | false {
  const [year, month, day] = [parts.year, parts.month, parts.day].map((part) =>
    part.normalize('NFKC').trim(),
  );
  if (!year && !month && !day) return undefined;
  const end = `${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (!isDay(`${year || ANY_YEAR}-${end}`)) return false;
  return year ? `${year}-${end}` : `--${end}`;
}
