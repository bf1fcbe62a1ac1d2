import type { Day } from './day.ts';
import { addDays } from './day.ts';
import type { Occasion } from './occasion.ts';

/** What is answered, and within how many days it counts as answered in time. */
export const ANSWER_DAYS = { 'met-someone-new': 2, received: 14 } as const;
export type AnsweredSource = keyof typeof ANSWER_DAYS;

/** Occasions of the trailing 365 days that are over, or answered, and how many were in time. */
export interface OccasionRate {
  source: AnsweredSource;
  answered: number;
  total: number;
}

/**
 * Measures how often an occasion was answered in time: a message within two days after meeting someone,
 * thanks within two weeks after receiving something. What can still be answered in time does not
 * count, and a year without occasions has no rate.
 */
export function occasionRate(
  occasions: readonly Occasion[],
  source: AnsweredSource,
  today: Day,
): OccasionRate {
  const since = addDays(today, -365);
  const days = ANSWER_DAYS[source];
  const isInTime = ({ day, answer }: Occasion) =>
    answer !== undefined && answer.day <= addDays(day, days);
  const counted = occasions.filter(
    (occasion) =>
      occasion.source === source &&
      occasion.day > since &&
      occasion.day <= today &&
      (isInTime(occasion) || addDays(occasion.day, days) < today),
  );
  return { source, answered: counted.filter(isInTime).length, total: counted.length };
}
