import { compare } from './compare.ts';
import type { Contact, Interaction } from './contact.ts';
import { sortInteractions } from './contact.ts';
import type { Day } from './day.ts';
import { giveTakeOf } from './give-take.ts';
import { present } from './record.ts';

/** What passed with one person in the trailing 365 days. */
export interface PersonBalance {
  contact: Contact;
  gave: number;
  received: number;
  /** The latest entry in which something was received. */
  lastReceived?: Interaction;
}

/** Everyone with whom something passed: the most received beyond what was given comes first. */
export function balances(contacts: readonly Contact[], today: Day): PersonBalance[] {
  return present(contacts)
    .map((contact): PersonBalance => {
      const { gaveTotal: gave, receivedTotal: received } = giveTakeOf([contact], today);
      const lastReceived = lastReceivedBy(contact, today);
      return { contact, gave, received, ...(lastReceived && { lastReceived }) };
    })
    .filter(({ gave, received }) => gave + received > 0)
    .sort(mostReceivedFirst);
}

function lastReceivedBy({ interactions }: Contact, today: Day): Interaction | undefined {
  return sortInteractions(interactions).findLast(
    ({ day, received }) => day <= today && received.length > 0,
  );
}

function mostReceivedFirst(a: PersonBalance, b: PersonBalance): number {
  const by = b.received - b.gave - (a.received - a.gave);
  return by || b.received - a.received || compare(a.contact.id, b.contact.id);
}
