import type { Day } from '../day.ts';
import { anyDate, dateIn, type DayRule, type NamedDay } from './calendar.ts';
import { DAYS_EN } from './days-en.ts';
import { DAYS_JA } from './days-ja.ts';
import { isFree, type LineText, type Mark } from './line-text.ts';

/** What decides how a day is read: today, and which of the numbers of `11/12` is the month. */
export interface DayTerms {
  today: Day;
  monthFirst: boolean;
}

const YEAR_FIRST: DayRule = {
  words: /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/gu,
  day: ([, year, , month, day], today) =>
    dateIn(Number(year), { month: Number(month), day: Number(day) }, today),
};

/** Finds the days of a line, from the first to the last. */
export function findDays(line: LineText, terms: DayTerms): Mark<NamedDay>[] {
  const marks: Mark<NamedDay>[] = [];
  for (const { words, day } of [YEAR_FIRST, slashRule(terms), ...DAYS_JA, ...DAYS_EN]) {
    for (const found of line.text.matchAll(words)) {
      const span = { from: found.index, to: found.index + found[0].length };
      const named = isFree(span, marks) ? day(found, terms.today) : undefined;
      if (named && (named.past ?? named.future)) marks.push({ ...span, found: named });
    }
  }
  return marks.sort((a, b) => a.from - b.from);
}

function slashRule({ monthFirst }: DayTerms): DayRule {
  return {
    // 24/7 is no day; a third number is a year.
    words:
      /(?<![\d/])(?!24\/7)(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])(?:\([月火水木金土日]\))?/gu,
    day: ([, first, second, year], today) => {
      const [one, other] = [Number(first), Number(second)];
      const read = (month: number, date: number) =>
        year ? dateIn(Number(year), { month, day: date }, today) : anyDate(month, date, today);
      // Day first, as the English pages write it; where that has not been yet, 11/12 was in November.
      return monthFirst ? read(one, other) : { ...read(one, other), ...read(other, one) };
    },
  };
}
