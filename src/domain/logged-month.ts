import type { Contact } from './contact.ts';
import { monthOf } from './day.ts';
import { present } from './record.ts';

/** Gives the months (`YYYY-MM`) with at least one entry in the log; a month without is a gap, not a fall. */
export function loggedMonths(contacts: readonly Contact[]): Set<string> {
  const months = new Set<string>();
  for (const { interactions } of present(contacts)) {
    for (const { day } of interactions) months.add(monthOf(day));
  }
  return months;
}
