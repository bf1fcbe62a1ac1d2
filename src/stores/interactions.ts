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
import type { Current } from '../storage/data-set.ts';
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
  /** My promise to each of them, or theirs; mine with a day is a follow-up. */
  next?: ContactPromiseInput | undefined;
  /** Where someone new was met. */
  place?: string | undefined;
}

/** Logs one interaction with one or several people; new ones are added in the same act. */
export function logInteraction(entry: LogEntry): Promise<string[] | undefined> {
  return logEntries([entry]);
}

/**
 * Logs several interactions in one act, such as everyone met at a gathering; one undo takes all back.
 * Gives the ids of the people, or undefined where nothing could be kept.
 */
export async function logEntries(entries: readonly LogEntry[]): Promise<string[] | undefined> {
  const made = entries.map((entry) => ({
    entry,
    stamp: { id: newId(), now: now() },
    people: entry.people.map((person) => ({
      id: 'id' in person ? person.id : newId(),
      fresh: 'id' in person ? undefined : person,
    })),
  }));
  const ids = [...new Set(made.flatMap(({ people }) => people.map(({ id }) => id)))];
  const eventId = entries.find(({ interaction }) => interaction.eventId)?.interaction.eventId;
  const kept = await commit({
    name: 'interaction-logged',
    undoable: true,
    draft: entries.length === 1 ? entries[0] : entries,
    keys: [...ids.map((id) => keyOf('contact', id)), ...eventKeys(eventId)],
    reducer: (current) => {
      const logged = new Map<string, Contact>();
      for (const one of made) logOne(one, logged, current);
      return [
        ...[...logged].map(([id, contact]): [Key, AnyRecord] => [keyOf('contact', id), contact]),
        ...attendedEvent(current, eventId, ids),
      ];
    },
  });
  return kept ? ids : undefined;
}

interface MadeEntry {
  entry: LogEntry;
  stamp: { id: string; now: string };
  people: readonly { id: string; fresh: Exclude<Participant, { id: string }> | undefined }[];
}

function logOne(
  { entry, stamp, people }: MadeEntry,
  logged: Map<string, Contact>,
  current: Current,
) {
  for (const { id, fresh } of people) {
    const before =
      logged.get(id) ??
      (fresh
        ? freshContact(fresh, entry, { id, now: stamp.now })
        : currentRecord(current, 'contact', id));
    if (!before) throw new StorageProblem('gone', id);
    const others = people.map((person) => person.id).filter((other) => other !== id);
    logged.set(id, withEntry(before, withOthers(entry, others), stamp));
  }
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
  const logged = withLoggedEntry(contact, interaction, stamp);
  if (!next) return logged;
  const promise = newPromise({ ...next, interactionId: stamp.id }, { id: newId(), now: stamp.now });
  return { ...logged, promises: [...logged.promises, promise] };
}

/** Adds an entry to a person's log; being in touch answers a snooze. */
export function withLoggedEntry(
  contact: Contact,
  interaction: InteractionInput,
  stamp: { id: string; now: string },
): Contact {
  const logged: Contact = {
    ...contact,
    updatedAt: stamp.now,
    interactions: [...contact.interactions, newInteraction(interaction, stamp)],
  };
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
