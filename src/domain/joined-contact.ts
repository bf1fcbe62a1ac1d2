import type { Contact, Interaction } from './contact.ts';
import { actAddress } from './lesson-act.ts';
import type { LessonProgress } from './lesson.ts';
import { withFields } from './record.ts';
import { keyOf } from './records.ts';

/** A record that was joined, as it waits in the trash, and the one it was joined into. */
export interface JoinedPair {
  joined: Contact;
  kept: Contact;
}

/**
 * Takes a joined person out again as one of their own. Their entries and promises, with what was
 * changed in them since, move back, so that no history stands twice; what both have, such as an
 * address, stays with both. They count as told apart.
 */
export function partContacts({ joined, kept }: JoinedPair): JoinedPair {
  const entries = byId(kept.interactions);
  const promises = byId(kept.promises);
  const own = byId(joined.promises);
  return {
    joined: withFields<Contact>(joined, {
      mergedInto: undefined,
      deletedAt: undefined,
      namesakes: withId(joined.namesakes, kept.id),
      interactions: joined.interactions.map((entry) =>
        withFields<Interaction>(entries.get(entry.id) ?? entry, { with: entry.with }),
      ),
      promises: joined.promises.map((promise) => promises.get(promise.id) ?? promise),
    }),
    kept: {
      ...partEntries(kept, { joined, kept }),
      namesakes: withId(kept.namesakes, joined.id),
      promises: kept.promises.filter(({ id }) => !own.has(id)),
    },
  };
}

/**
 * Names the parted person, and not the other, in the entries that are theirs; an entry that both had
 * names both. Gives the same contact where it holds no such entry.
 */
export function partEntries(contact: Contact, { joined, kept }: JoinedPair): Contact {
  const own = byId(joined.interactions);
  if (!contact.interactions.some(({ id }) => own.has(id))) return contact;
  const interactions = contact.interactions.flatMap((entry) => {
    const theirs = own.get(entry.id);
    if (!theirs) return [entry];
    const isShared = theirs.with?.includes(kept.id) === true;
    if (contact.id === kept.id) {
      return isShared ? [{ ...entry, with: withId(entry.with, joined.id) }] : [];
    }
    const others = isShared ? entry.with : entry.with?.filter((id) => id !== kept.id);
    return [{ ...entry, with: withId(others, joined.id) }];
  });
  return { ...contact, interactions };
}

/** Leads a week's act back to the parted person, where it is one of their promises. */
export function partLesson(progress: LessonProgress, { joined, kept }: JoinedPair): LessonProgress {
  const { act } = progress;
  const address = act?.recordKey === undefined ? undefined : actAddress(act.recordKey);
  const isTheirs =
    address?.kind === 'contact' &&
    address.id === kept.id &&
    joined.promises.some(({ id }) => id === address.part);
  if (!act || !isTheirs) return progress;
  return {
    ...progress,
    act: { ...act, recordKey: `${keyOf('contact', joined.id)}/${address.part}` },
  };
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function withId(ids: readonly string[] | undefined, id: string): string[] {
  return [...new Set([...(ids ?? []), id])];
}
