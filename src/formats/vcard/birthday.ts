import { isDay } from '../../domain/day.ts';

/** The year that stands for none, which Apple's programs then leave out. */
const NO_YEAR = '1604';
/** Up to this year a year stands for none: other programs write 1900 or 0001. */
const LAST_NO_YEAR = 1900;
const WITHOUT_YEAR = /^--(\d{2})-?(\d{2})(?:T.*)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/;
const PARTED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/;
/** Any leap year: a 29 February is a day where the year is not known. */
const LEAP = '2000';

/**
 * Reads `BDAY` in each form that clients write: `19800322`, `1980-03-22`, with a time after it, `--0203`,
 * `--02-03`, and years that stand for none: 1604 (Apple, which loses its own parameter at times), 1900,
 * 0001, and whichever X-APPLE-OMIT-YEAR names. The date is taken as written, in no time zone.
 */
export function readBirthday(value: string, omitted: string | undefined): string | undefined {
  const text = value.trim();
  const short = WITHOUT_YEAR.exec(text);
  if (short) return yearless(short[1], short[2]);
  const [, year = '', month = '', day = ''] = COMPACT.exec(text) ?? withoutSign(text);
  if (year !== '' && (Number(year) <= LAST_NO_YEAR || year === omitted))
    return yearless(month, day);
  const full = `${year}-${month}-${day}`;
  return isDay(full) ? full : undefined;
}

function withoutSign(text: string): string[] {
  const [, year, , month = '', day = ''] = PARTED.exec(text) ?? [];
  return year === undefined ? [] : ['', year, month.padStart(2, '0'), day.padStart(2, '0')];
}

function yearless(month = '', day = ''): string | undefined {
  return isDay(`${LEAP}-${month}-${day}`) ? `--${month}-${day}` : undefined;
}

/** Writes a birthday: 4.0 has a form without a year, for 3.0 Apple's is the one most programs know. */
export function birthdayLine(birthday: string, version: '3.0' | '4.0'): string {
  const isYearless = birthday.startsWith('--');
  if (version === '4.0') {
    return `BDAY:${isYearless ? `--${birthday.slice(2).replace('-', '')}` : birthday.replaceAll('-', '')}`;
  }
  if (!isYearless) return `BDAY:${birthday}`;
  return `BDAY;X-APPLE-OMIT-YEAR=${NO_YEAR}:${NO_YEAR}-${birthday.slice(2)}`;
}
