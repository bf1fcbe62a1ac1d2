import { addDays, type Day, type Instant } from '../day.ts';

/** When the example's days are, counted back from the visitor's. */
export interface SampleTime {
  today: Day;
  ago: (days: number) => Day;
  /** The evening of a day so many days ago. */
  instant: (days: number) => Instant;
}

/** Counts days back from `today`. */
export function sampleTime(today: Day): SampleTime {
  const ago = (days: number) => addDays(today, -days);
  return { today, ago, instant: (days) => `${ago(days)}T11:00:00.000Z` };
}

/** Gives an id that is the same in every visit and in both languages. */
export function sampleId(kind: string, place: number): string {
  return `sample-${kind}-${String(place + 1).padStart(2, '0')}`;
}
