import type { Contact, Rung } from './contact.ts';
import type { Day } from './day.ts';
import { addDays, addMonths, endOfMonth, monthOf } from './day.ts';
import { present } from './record.ts';
import type { RungDays } from './rung.ts';
import { rungBy, rungDays } from './rung.ts';

/** People per rung at the end of a month (`YYYY-MM`); each person stands on one rung. */
export interface MonthRungs {
  month: string;
  counts: Record<Rung, number>;
}

/** `year`: years from today, 0 is now; `low` and `high`: trusted people then. */
export interface FiveYearPoint {
  year: number;
  low: number;
  high: number;
}

/** `pacePerYear`: people who became trusted in the last 365 days. */
export interface FiveYearLine {
  trustedNow: number;
  pacePerYear: number;
  points: FiveYearPoint[];
}

const YEARS = 5;

/**
 * Counts the people on each rung at the end of each of the last `months` months, earliest first,
 * from the log alone: pins do not count. The running month is counted as of today.
 */
export function rungsOverTime(
  contacts: readonly Contact[],
  today: Day,
  months: number,
): MonthRungs[] {
  const reached = present(contacts).map(rungDays);
  return Array.from({ length: months }, (_, index) => {
    const end = endOfMonth(addMonths(today, index - months + 1));
    return { month: monthOf(end), counts: countRungs(reached, end < today ? end : today) };
  });
}

/**
 * Continues the last 365 days' pace for five years as a range, never a promise. With n people who
 * became trusted in that time the pace is n give or take its own chance, the square root of n (a
 * count's standard deviation): low = now + y * (n - sqrt n), high = now + y * (n + sqrt n) after y
 * years, rounded to whole people, outward. Where nobody became trusted the line is level.
 */
export function fiveYearLine(contacts: readonly Contact[], today: Day): FiveYearLine {
  const yearAgo = addDays(today, -365);
  const days = present(contacts)
    .map((contact) => rungDays(contact).trusted)
    .filter((day) => day !== undefined && day <= today);
  const pace = days.filter((day) => day !== undefined && day > yearAgo).length;
  const chance = Math.sqrt(pace);
  const points = Array.from({ length: YEARS + 1 }, (_, year) => ({
    year,
    low: days.length + Math.floor(year * (pace - chance)),
    high: days.length + Math.ceil(year * (pace + chance)),
  }));
  return { trustedNow: days.length, pacePerYear: pace, points };
}

function countRungs(reached: readonly RungDays[], day: Day): Record<Rung, number> {
  const counts = { met: 0, acquainted: 0, reciprocal: 0, trusted: 0 };
  for (const days of reached) {
    const rung = rungBy(days, day);
    if (rung) counts[rung] += 1;
  }
  return counts;
}

/** Gives the day of the earliest entry of all, from which a pace can be read. */
export function logBegins(contacts: readonly Contact[]): Day | undefined {
  let first: Day | undefined;
  for (const { interactions } of present(contacts)) {
    for (const { day } of interactions) if (first === undefined || day < first) first = day;
  }
  return first;
}
