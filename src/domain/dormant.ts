import { compare } from './compare.ts';
import type { Contact, Exchange } from './contact.ts';
import { lastInteractionDay, sortInteractions } from './contact.ts';
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import { present } from './record.ts';
import { atLeast, rungOf } from './rung.ts';

/** Days of silence after which a tie that was reciprocal or trusted is dormant: two years. */
export const DORMANT_DAYS = 730;
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

/** What passed in a tie, to begin a letter from. */
export interface Remembered extends Exchange {
  way: 'received' | 'gave';
  day: Day;
}

/** Finds the latest entry of everyone, as the dormant ties and the warm-up are chosen by. */
export function lastTouches(contacts: readonly Contact[]): InTouch[] {
  return present(contacts).map((contact) => {
    const lastOn = lastInteractionDay(contact);
    return { contact, ...(lastOn && { lastOn }) };
  });
}

/** Recalls the latest thing received from someone, else the latest given to them; thanks say little. */
export function rememberedOf({ interactions }: Contact): Remembered | undefined {
  const log = sortInteractions(interactions).reverse();
  const latest = (way: Remembered['way']) => {
    for (const entry of log) {
      const found = entry[way].find(({ kind }) => kind !== 'thanks');
      if (found) return { ...found, way, day: entry.day };
    }
    return undefined;
  };
  return latest('received') ?? latest('gave');
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
    .sort((a, b) => compare(b.lastOn, a.lastOn) || compare(a.contact.id, b.contact.id));
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
    .sort(
      (a, b) => compare(b.lastOn ?? '', a.lastOn ?? '') || compare(a.contact.id, b.contact.id),
    )[0]?.contact;
}
