import { addDays, addMonths, endOfMonth, isDay, startOfWeek, weekday, type Day } from '../day.ts';

/**
 * A day that was named: as one that has been, as one that is to come. “Friday” is both, and only
 * the verb beside it can tell which.
 */
export interface NamedDay {
  past?: Day;
  future?: Day;
}

/** How a language names days: its words, and the day they stand for. */
export interface DayRule {
  words: RegExp;
  day: (found: RegExpMatchArray, today: Day) => NamedDay | undefined;
}

/** Weeks begin on Monday, and work ends on Friday. */
const FRIDAY = 5;
const SUNDAY = 7;

/** A date without its year is read up to so many days back or ahead; beyond them it is unsure. */
const NEAR = 300;

/** Names one certain day. */
function exactly(day: Day, today: Day): NamedDay {
  return { ...(day <= today && { past: day }), ...(day >= today && { future: day }) };
}

/** Names a day so many days from today. */
export function daysFromToday(days: number, today: Day): NamedDay {
  return exactly(addDays(today, days), today);
}

/** Names the same day of another month, or that month's last where it is shorter. */
export function monthsFromToday(months: number, today: Day): NamedDay {
  const [first, last] = [addMonths(today, months), endOfMonth(addMonths(today, months))];
  const day = addDays(first, Number(today.slice(8)) - 1);
  return exactly(day < last ? day : last, today);
}

/** Names a weekday without a week: the latest one, today included, or the next one. */
export function anyWeekday(number: number, today: Day): NamedDay {
  const back = (weekday(today) - number + 7) % 7;
  return { past: addDays(today, -back), future: addDays(today, 7 - back) };
}

/** Names the latest such weekday before today. */
export function lastWeekday(number: number, today: Day): NamedDay {
  return { past: addDays(today, -(((weekday(today) - number + 6) % 7) + 1)) };
}

/** Names a weekday of a week; 0 is this week, 1 the next. */
export function weekdayIn(weeks: number, number: number, today: Day): NamedDay {
  return exactly(addDays(startOfWeek(today), weeks * 7 + number - 1), today);
}

/** Names the end of a week: its Friday, or its Sunday where Friday is over. */
export function endOfWeek(weeks: number, today: Day): NamedDay {
  const friday = weekdayIn(weeks, FRIDAY, today).future;
  return friday ? { future: friday } : endOfWeekend(weeks, today);
}

/** Names the Sunday that ends a week. */
export function endOfWeekend(weeks: number, today: Day): NamedDay {
  const { future } = weekdayIn(weeks, SUNDAY, today);
  return future ? { future } : {};
}

/** Names the last day of a month; 0 is this month, 1 the next. */
export function lastOfMonth(months: number, today: Day): NamedDay {
  return { future: endOfMonth(addMonths(today, months)) };
}

/** Names the last day of the year. */
export function lastOfYear(today: Day): NamedDay {
  return dateIn(Number(today.slice(0, 4)), { month: 12, day: 31 }, today) ?? {};
}

/** Names a date; undefined where the calendar has no such day. */
export function dateIn(
  year: number,
  { month, day }: { month: number; day: number },
  today: Day,
): NamedDay | undefined {
  const date = dayOf(year, month, day);
  return date && exactly(date, today);
}

/** Names a date without its year: the latest and the next one that are near. */
export function anyDate(month: number, day: number, today: Day): NamedDay | undefined {
  const year = Number(today.slice(0, 4));
  const dates = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, day) ?? []);
  return nearest(dates, today);
}

/** Names a day of the month without its month, or of a month so many ahead. */
export function anyDayOfMonth(day: number, today: Day): NamedDay | undefined {
  return nearest(
    [-1, 0, 1].flatMap((months) => dayOfMonth(months, day, today) ?? []),
    today,
  );
}

/** Names a day of this month (0) or of another. */
export function dayInMonth(months: number, day: number, today: Day): NamedDay | undefined {
  const date = dayOfMonth(months, day, today);
  return date && exactly(date, today);
}

function dayOfMonth(months: number, day: number, today: Day): Day | undefined {
  const first = addMonths(today, months);
  return dayOf(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day);
}

function nearest(dates: readonly Day[], today: Day): NamedDay | undefined {
  const past = dates.filter((date) => date <= today && date >= addDays(today, -NEAR)).at(-1);
  const future = dates.find((date) => date >= today && date <= addDays(today, NEAR));
  return past || future ? { ...(past && { past }), ...(future && { future }) } : undefined;
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  const date = text.join('-');
  return isDay(date) ? date : undefined;
}
