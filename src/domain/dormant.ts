import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import { atLeast, rungOf } from './rung.ts';

/** Days of silence after which a tie that was reciprocal or trusted is dormant: two years. */
const DORMANT_DAYS = 730;
/** Days since the last entry within which someone is in touch. */
const IN_TOUCH_DAYS = 60;

/** Someone with the day of the latest entry. */
interface InTouch {
  contact: Contact;
  lastOn?: Day;
}

/** A tie that was close and fell silent. */
export interface DormantTie {
  contact: Contact;
  lastOn: Day;
}

/** Lists the dormant ties, the shortest silence first; those at rest, or put off, are left alone. */
export function dormantTies(people: readonly InTouch[], today: Day): DormantTie[] {
  const until = addDays(today, -DORMANT_DAYS);
  return people
    .flatMap(({ contact, lastOn }) => {
      if (lastOn === undefined || lastOn > until || contact.resting) return [];
      if (contact.snoozedUntil !== undefined && contact.snoozedUntil > today) return [];
      return atLeast(rungOf(contact).rung, 'reciprocal') ? [{ contact, lastOn }] : [];
    })
    .sort((a, b) =>
      a.lastOn === b.lastOn ? (a.contact.id < b.contact.id ? -1 : 1) : a.lastOn < b.lastOn ? 1 : -1,
    );
}

/**
 * Finds someone to write to first, before a dormant tie: the one in touch latest. People who practised
 * on a current friend went on to write to an old one more often (Aknin and Sandstrom 2024, one small
 * study).
 */
export function warmUpFor(people: readonly InTouch[], today: Day): Contact | undefined {
  const since = addDays(today, -IN_TOUCH_DAYS);
  return people
    .filter(
      ({ contact, lastOn }) => lastOn && lastOn >= since && lastOn <= today && !contact.resting,
    )
    .sort((a, b) => ((a.lastOn ?? '') < (b.lastOn ?? '') ? 1 : -1))[0]?.contact;
}
