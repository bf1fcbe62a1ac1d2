import type { Contact, Interaction, InteractionKind, PersonName } from './contact.ts';
import { metDay, sortInteractions } from './contact.ts';
import type { Day } from './day.ts';
import type { NetworkEvent } from './event.ts';
import { present } from './record.ts';

export const OCCASION_SOURCES = ['met-someone-new', 'event-attended', 'received'] as const;
export type OccasionSource = (typeof OCCASION_SOURCES)[number];

/**
 * Something in the contact log that a habit may answer: someone new was met, a gathering was attended,
 * something was received. `id` stays the same from day to day; `answer` is the earliest entry that
 * answers it, whenever that was; `who` or `what` names the person or the gathering.
 */
export interface Occasion {
  id: string;
  source: OccasionSource;
  day: Day;
  contactId?: string;
  eventId?: string;
  who?: PersonName;
  what?: string;
  answer?: { interactionId: string; day: Day };
}

const WRITTEN: readonly InteractionKind[] = ['message', 'call'];

/**
 * Lists the occasions of the log. Meeting someone new (family apart) is answered by a message or call
 * that day, or by any entry on a later one; something received, thanks apart, by thanks on that day or
 * later; a gathering by the visitor's own mark.
 */
export function occasionsOf(
  contacts: readonly Contact[],
  events: readonly NetworkEvent[],
): Occasion[] {
  return [
    ...present(contacts).flatMap((contact) => [...metOccasion(contact), ...receivedBy(contact)]),
    ...present(events).flatMap(({ id, day, status, title }): Occasion[] =>
      status === 'attended' && day
        ? [{ id, source: 'event-attended', day, eventId: id, what: title }]
        : [],
    ),
  ];
}

function metOccasion(contact: Contact): Occasion[] {
  const { id: contactId, name: who, interactions, setting } = contact;
  const day = metDay(contact);
  if (day === undefined || setting === 'family') return [];
  const written = sortInteractions(interactions).find((entry) => isWrittenAfter(entry, day));
  const answer = written && { interactionId: written.id, day: written.day };
  const occasion = {
    id: `met:${contactId}`,
    source: 'met-someone-new' as const,
    day,
    contactId,
    who,
  };
  return [answer ? { ...occasion, answer } : occasion];
}

function isWrittenAfter({ day, kind }: Interaction, met: Day): boolean {
  return day > met || (day === met && WRITTEN.includes(kind));
}

function receivedBy({ id: contactId, name: who, interactions }: Contact): Occasion[] {
  const thanked = sortInteractions(interactions).filter(({ gave }) =>
    gave.some(({ kind }) => kind === 'thanks'),
  );
  return interactions.flatMap(({ id, day, received }): Occasion[] => {
    if (!received.some(({ kind }) => kind !== 'thanks')) return [];
    const thanks = thanked.find((entry) => entry.day >= day);
    const answer = thanks && { interactionId: thanks.id, day: thanks.day };
    const occasion = { id: `${id}:${contactId}`, source: 'received' as const, day, contactId, who };
    return [answer ? { ...occasion, answer } : occasion];
  });
}
