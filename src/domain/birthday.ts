import { isDay, toDay, type Day } from './day.ts';
import { isInEra, readEraYear } from './era.ts';

/** A birthday as it is typed; the year may be left out, or be one of a Japanese era. */
export interface BirthdayParts {
  year: string;
  month: string;
  day: string;
}

/** A leap year, so that 29 February without a year is a day. */
const ANY_YEAR = '2000';
/** A whole date typed where the year goes: year, month and day with anything between. */
const WHOLE = /^(.*\d|.*元)\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})日?$/;

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
 * Puts a birthday together; undefined where nothing is typed, `false` where it is no day or not one of
 * the era that was typed. A whole date may stand in the year's place.
 * @example toBirthday({ year: '', month: '2', day: '29' }) // => '--02-29'
 * @example toBirthday({ year: '平成2年4月2日', month: '', day: '' }) // => '1990-04-02'
 */
export function toBirthday(parts: BirthdayParts): string | undefined | false {
  const { year, month, day } = tidied(parts);
  if (!year && !month && !day) return undefined;
  const inEra = readEraYear(year);
  const western = inEra ? String(inEra.year) : year;
  const end = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const whole = `${western || ANY_YEAR}-${end}`;
  if (!isDay(whole) || (inEra && !isInEra(whole, inEra.era))) return false;
  return western ? whole : `--${end}`;
}

function tidied(parts: BirthdayParts): BirthdayParts {
  const [year = '', month = '', day = ''] = [parts.year, parts.month, parts.day].map((part) =>
    part.normalize('NFKC').trim(),
  );
  const [, ...whole] = month === '' && day === '' ? (WHOLE.exec(year) ?? []) : [];
  if (whole.length === 3)
    return { year: whole[0] ?? '', month: whole[1] ?? '', day: whole[2] ?? '' };
  return { year: year.replace(/^(\d+)年$/, '$1'), month, day };
}

/** The next day a birthday is kept; `isMoved`: 29 February, kept on the 28th of a common year. */
export interface NextBirthday {
  day: Day;
  isMoved: boolean;
}

/** Gives the next birthday from a day on, that day included; undefined for what is no birthday. */
export function nextBirthday(birthday: string, today: Day): NextBirthday | undefined {
  const end = birthday.slice(-5);
  if (!isDay(`${ANY_YEAR}-${end}`)) return undefined;
  const year = Number(today.slice(0, 4));
  return [year, year + 1].map((each) => keptIn(each, end)).find(({ day }) => day >= today);
}

function keptIn(year: number, end: string): NextBirthday {
  const day = `${String(year).padStart(4, '0')}-${end}`;
  if (isDay(day)) return { day, isMoved: false };
  return { day: toDay(day.replace(/29$/, '28')), isMoved: true };
}
