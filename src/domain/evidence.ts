import type { Contact, Interaction } from './contact.ts';
import type { Day } from './day.ts';

/** An entry of the log that may be what a day's mark stands for, with one of those who have it. */
export interface Evidence {
  contact: Contact;
  entry: Interaction;
}

/** Lists the entries of a day; one with several people counts once. */
export function entriesOn(contacts: readonly Contact[], day: Day): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const contact of contacts) {
    for (const entry of contact.interactions) {
      if (entry.day === day && !found.has(entry.id)) found.set(entry.id, { contact, entry });
    }
  }
  return [...found.values()];
}
