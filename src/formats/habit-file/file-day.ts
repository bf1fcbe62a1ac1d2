import { isDay, type Day } from '../../domain/day.ts';

/** Reads a day as trackers and spreadsheets write it: year, month, day, with or without a time after it. */
export function fileDay(text: string): Day | undefined {
  const found = /^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (!found) return undefined;
  const [, year = '', , month = '', date = ''] = found;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
