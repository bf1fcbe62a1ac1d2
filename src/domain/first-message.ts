import type { Contact } from './contact.ts';
import { metDay } from './contact.ts';
import type { Day } from './day.ts';
import { present } from './record.ts';
import { firstMessageDay } from './warmth.ts';

/** Someone who waits for a first message, and the day of the meeting. */
export interface NewlyMet {
  contact: Contact;
  metOn: Day;
}

/**
 * Lists the people met in the last two weeks and not written to yet, those met latest first. Family, and
 * whoever is at rest or has no rhythm by choice, waits for nothing.
 */
export function newlyMet(contacts: readonly Contact[], today: Day): NewlyMet[] {
  return present(contacts)
    .flatMap((contact) => {
      const { setting, resting, cadence } = contact;
      if (setting === 'family' || resting || cadence === 'none') return [];
      const metOn = metDay(contact);
      const waits = metOn !== undefined && metOn <= today && firstMessageDay(contact, today);
      return waits ? [{ contact, metOn }] : [];
    })
    .sort((a, b) =>
      a.metOn === b.metOn ? (a.contact.id < b.contact.id ? -1 : 1) : a.metOn < b.metOn ? 1 : -1,
    );
}
