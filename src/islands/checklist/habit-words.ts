import { addDays, weekday, type Day } from '../../domain/day.ts';
import type { DayCell } from '../../domain/due.ts';
import type { Habit, Rule } from '../../domain/habit.ts';
import { streakUnitOf } from '../../domain/streak.ts';
import type { Strength } from '../../domain/strength.ts';
import {
  fill,
  formatDay,
  formatDays,
  formatList,
  formatPercent,
  plural,
} from '../../i18n/format.ts';
import type { HabitKit } from './habit-kit.ts';

type Words = Pick<HabitKit, 't' | 'terms' | 'locale'>;

/** Writes how often a habit asks for something. */
export function ruleText({ t, terms, locale }: Words, rule: Rule): string {
  switch (rule.kind) {
    case 'daily':
      return t.everyDay;
    case 'weekdays': {
      const names = rule.days.map((day) => terms.weekdays[day - 1] ?? '');
      return fill(t.onDays, { days: formatList(locale, names) });
    }
    case 'weekly':
      return plural(locale, t.times, rule.times);
    case 'monthly':
      return plural(locale, t.timesMonth, rule.times);
    case 'every':
      return plural(locale, t.everyDays, rule.days);
    case 'rolling':
      return fill(plural(locale, t.rollingTimes, rule.times), {
        span: formatDays(locale, rule.days),
      });
    case 'occasion':
      return fill(plural(locale, t.onOccasion, rule.hours), { source: t.sources[rule.source] });
    case 'track':
      return t.track;
  }
}

/** Names a day as it is spoken: “Friday 6 March”. */
export function dayName({ t, terms, locale }: Words, day: Day): string {
  const name = terms.weekdays[weekday(day) - 1] ?? '';
  return fill(t.dayName, { weekday: name, day: formatDay(locale, day, 'month-day') });
}

/** What a cell shows, by shape and in words. */
export type CellLook = DayCell['state'] | 'reserve' | 'rest' | 'off' | 'future';

/** Gives the look of a cell: its mark, or the reserve on a miss; without one, why the day is empty. */
export function cellLook({ state, reserve, due, rest, future }: DayCell): CellLook {
  if (reserve && state !== 'done') return 'reserve';
  if (state !== 'none') return state;
  if (future) return 'future';
  if (rest) return 'rest';
  return due ? 'none' : 'off';
}

/** Speaks a cell: “Friday 6 March, done”. */
export function cellLabel(words: Words, cell: DayCell): string {
  const { t } = words;
  const values = { day: dayName(words, cell.day), state: t.states[cellLook(cell)] };
  return fill(cell.today ? t.dayToday : t.dayState, values);
}

/** Writes a habit's strength: a word and a percentage, or “2 of 3 weeks” before there are four. */
export function strengthText({ t, locale }: Words, strength: Strength, rule: Rule): string {
  const { value, met, units } = strength;
  if (units === 0) return t.strengthNone;
  if (value === undefined) {
    return fill(plural(locale, t.strengthEarly[streakUnitOf(rule)], units), { met });
  }
  const steps = t.strengthWords.length;
  const word = t.strengthWords[Math.min(steps - 1, Math.floor(value * steps))] ?? '';
  return fill(t.strength, { word, percent: formatPercent(locale, value) });
}

/** Writes a number of done times; parts with one decimal. */
export function amountText(amount: number): string {
  return String(Math.round(amount * 10) / 10);
}

/** Tells whether a habit had begun by the end of a week. */
export function hasBegun({ start }: Habit, week: Day): boolean {
  return start <= addDays(week, 6);
}
