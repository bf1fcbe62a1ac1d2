import type { Day } from '../../domain/day.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import type { HabitKit } from './habit-kit.ts';

/** Says until when a habit, or everything, rests. */
export function pauseText({ t, locale }: HabitKit, to: Day | undefined): string {
  return to ? fill(t.restingUntil, { day: formatDay(locale, to, 'month-day') }) : t.resting;
}
