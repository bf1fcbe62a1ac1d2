import {
  newContact,
  newInteraction,
  newPromise,
  type Contact,
  type ContactPromiseInput,
  type Interaction,
  type InteractionInput,
  type PersonName,
  type Setting,
} from '../domain/contact.ts';
import { mergeChanges } from '../domain/merge.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import { StorageProblem } from '../storage/problem.ts';
import { currentRecord, touched } from './change.ts';
import { commit } from './commit.ts';
import type { Participant } from './contacts.ts';
import { attendedEvent, eventKeys } from './events.ts';
import { newId, now } from './today.ts';

/** One entry of the quick log: who, what, gave, received, next step. */
export interface LogEntry {
  people: readonly Participant[];
  interaction: InteractionInput;
  /** My promise to each of them, with a day if it is a follow-up. */
  next?: ContactPromiseInput | undefined;
  /** Where someone new was met. */
  place?: string | undefined;
}

/** Logs one interaction with one or several people; new ones are added in the same act. */
export async function logInteraction(entry: LogEntry): Promise<string[] | undefined> {
  const people = entry.people.map((person) => ({
    id: 'id' in person ? person.id : newId(),
    fresh: 'id' in person ? undefined : person,
  }));
  const stamp = { id: newId(), now: now() };
  const ids = people.map(({ id }) => id);
  const { eventId } = entry.interaction;
  const kept = await commit({
    name: 'interaction-logged',
    undoable: true,
    draft: entry,
    keys: [...ids.map((id) => keyOf('contact', id)), ...eventKeys(eventId)],
    reducer: (current) => [
      ...people.map(({ id, fresh }): [Key, AnyRecord] => {
        const before = fresh
          ? freshContact(fresh, entry, { id, now: stamp.now })
          : currentRecord(current, 'contact', id);
        if (!before) throw new StorageProblem('gone', id);
        const others = ids.filter((other) => other !== id);
        return [keyOf('contact', id), withEntry(before, withOthers(entry, others), stamp)];
      }),
      ...attendedEvent(current, eventId, ids),
    ],
  });
  return kept ? ids : undefined;
}

function freshContact(
  { name, setting }: { name: PersonName; setting?: Setting },
  { interaction, place }: LogEntry,
  stamp: { id: string; now: string },
): Contact {
  const met = { day: interaction.day, ...(place && { place }), ...eventOf(interaction) };
  return newContact({ name, met, ...(setting && { setting }) }, stamp);
}

function eventOf({ eventId }: InteractionInput): { eventId?: string } {
  return eventId ? { eventId } : {};
}

function withOthers(entry: LogEntry, others: string[]): LogEntry {
  if (others.length === 0) return entry;
  return { ...entry, interaction: { ...entry.interaction, with: others } };
}

function withEntry(
  contact: Contact,
  { interaction, next }: LogEntry,
  stamp: { id: string; now: string },
): Contact {
  const entry = newInteraction(interaction, stamp);
  const promise =
    next && newPromise({ ...next, interactionId: entry.id }, { id: newId(), now: stamp.now });
  const logged: Contact = {
    ...contact,
    updatedAt: stamp.now,
    interactions: [...contact.interactions, entry],
    promises: promise ? [...contact.promises, promise] : contact.promises,
  };
  // Being in touch answers a snooze.
  delete logged.snoozedUntil;
  return logged;
}

/** Edits an interaction in every person who has it. */
export function changeInteraction(
  before: Interaction,
  edited: Interaction,
  contactId: string,
): Promise<boolean> {
  const name = 'interaction-changed';
  return eachWith({ interaction: before, contactId, name }, (contact) => ({
    ...contact,
    interactions: contact.interactions.map((item) =>
      item.id === before.id
        ? { ...mergeChanges(before, { ...edited, ...withOf(item) }, item), updatedAt: now() }
        : item,
    ),
  }));
}

/** `with` names the others, so it differs from person to person and is not part of an edit. */
function withOf(item: Interaction): { with?: string[] } {
  return item.with ? { with: item.with } : {};
}

/** Removes an interaction from every person who has it. */
export function deleteInteraction(interaction: Interaction, contactId: string): Promise<boolean> {
  return eachWith({ interaction, contactId, name: 'interaction-deleted' }, (contact) => ({
    ...contact,
    interactions: contact.interactions.filter(({ id }) => id !== interaction.id),
  }));
}

function eachWith(
  { interaction, contactId, name }: { interaction: Interaction; contactId: string; name: string },
  change: (contact: Contact) => Contact,
): Promise<boolean> {
  const keys = [contactId, ...(interaction.with ?? [])].map((id) => keyOf('contact', id));
  return commit({
    name,
    keys,
    undoable: true,
    draft: interaction,
    reducer: (current) => {
      const having = [...current.values()].flatMap((record) => {
        const contact = currentRecord(current, 'contact', record.id);
        return contact?.interactions.some(({ id }) => id === interaction.id) ? [contact] : [];
      });
      if (having.length === 0) throw new StorageProblem('gone', interaction.id);
      return having.map((contact): [Key, AnyRecord] => [
        keyOf('contact', contact.id),
        touched(contact, change(contact)),
      ]);
    },
  });
}
