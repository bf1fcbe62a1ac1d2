import type { Day } from './day.ts';
import { weekday } from './day.ts';
import type { Habit, Pause } from './habit.ts';
import { versionOn } from './habit.ts';
import { pauseOf } from './habit-rest.ts';
import { isHolidayJp } from './holidays-jp.ts';

/** Named days of rest: weekends, Japanese national holidays, Obon and the turn of the year. */
export const REST_PRESETS = ['weekends', 'holidays-jp', 'obon', 'new-year'] as const;
export type RestPreset = (typeof REST_PRESETS)[number];

const SATURDAY = 6;

/** Obon as most companies keep it, the turn of the year as offices do; by month and day. */
const IN_PRESET: Readonly<Record<RestPreset, (day: Day) => boolean>> = {
  weekends: (day) => weekday(day) >= SATURDAY,
  'holidays-jp': isHolidayJp,
  obon: (day) => day.slice(5) >= '08-13' && day.slice(5) <= '08-16',
  'new-year': (day) => day.slice(5) >= '12-29' || day.slice(5) <= '01-03',
};

/** Tells whether nothing is due on a day: a day of rest, or a pause of the habit or of all habits. */
export function isRestDay(habit: Habit, day: Day, context: { pauses: readonly Pause[] }): boolean {
  const { restWeekdays, restPresets } = versionOn(habit, day);
  if (restWeekdays?.includes(weekday(day))) return true;
  if (REST_PRESETS.some((name) => restPresets?.includes(name) && IN_PRESET[name](day))) return true;
  return pauseOf(habit, day, context) !== undefined;
}
