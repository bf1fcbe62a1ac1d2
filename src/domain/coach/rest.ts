import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import type { Moment } from '../record.ts';
import type { CoachMemory } from '../settings.ts';

/** Days for which a dismissed suggestion rests. */
const DISMISSED_DAYS = 14;

/** Tells whether a suggestion was dismissed or put off and its day has not come. */
export function isResting({ rests }: CoachMemory, key: string, today: Day): boolean {
  const rest = rests[key];
  return rest !== undefined && rest.until > today;
}

/**
 * Lets a suggestion rest: dismissed for 14 days, later until tomorrow. Rests that are over are dropped.
 */
export function restSuggestion(
  memory: CoachMemory,
  { key, why }: { key: string; why: 'dismissed' | 'later' },
  { today, now }: Moment,
): CoachMemory {
  const until = addDays(today, why === 'dismissed' ? DISMISSED_DAYS : 1);
  const kept = Object.entries(memory.rests).filter(([, rest]) => rest.until > today);
  return {
    ...memory,
    rests: { ...Object.fromEntries(kept), [key]: { until, why } },
    updatedAt: now,
  };
}
