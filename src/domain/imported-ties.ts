import type { Contact, Interaction } from './contact.ts';
import { withFields } from './record.ts';

/** Who someone of a file is tied to: whoever introduced them, and who else was there. */

/** Lists the ids of the people someone is tied to. */
export function tiesOf({ introducedBy, interactions }: Contact): string[] {
  const others = interactions.flatMap((entry) => entry.with ?? []);
  return introducedBy ? [introducedBy.contactId, ...others] : others;
}

/**
 * Leads the ties of someone where `idOf` says. A tie that leads nowhere, or to themselves, is left out:
 * an id of another log would stand for nobody.
 */
export function withTies(person: Contact, idOf: (id: string) => string | undefined): Contact {
  if (tiesOf(person).length === 0) return person;
  const other = (id: string) => {
    const found = idOf(id);
    return found === undefined || found === person.id ? [] : [found];
  };
  const { introducedBy } = person;
  const [contactId] = introducedBy ? other(introducedBy.contactId) : [];
  return withFields<Contact>(person, {
    introducedBy:
      introducedBy && contactId !== undefined ? { ...introducedBy, contactId } : undefined,
    interactions: person.interactions.map((entry) => withOthers(entry, other)),
  });
}

function withOthers(entry: Interaction, other: (id: string) => string[]): Interaction {
  if (!entry.with) return entry;
  const others = [...new Set(entry.with.flatMap(other))];
  return withFields<Interaction>(entry, { with: others.length > 0 ? others : undefined });
}
