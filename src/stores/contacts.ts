import { computed } from 'nanostores';
import {
  newContact,
  newInteraction,
  newPromise,
  type Contact,
  type ContactInput,
  type ContactPromiseInput,
  type Interaction,
  type InteractionInput,
  type PersonName,
  type Setting,
} from '../domain/contact.ts';
import type { Day } from '../domain/day.ts';
import { mergeChanges } from '../domain/merge.ts';
import { withFields } from '../domain/record.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import { beginsWith } from './before-records.ts';
import { addRecord, changeRecord, currentRecord } from './change.ts';
import { collection, itemsOf, presentItems } from './collections.ts';
import { commit } from './commit.ts';
import { attendedEvent, eventKeys } from './events.ts';
import { newId, now } from './today.ts';

/** The people in the log. */
export const $contacts = presentItems('contact');

/** The same, by id. */
export const $contactById = beginsWith<ReadonlyMap<string, Contact>>(
  computed($contacts, (state) => new Map(itemsOf(state).map((contact) => [contact.id, contact]))),
  new Map(),
);

/** Those in the 30-day trash, for an address that leads to one of them. */
export const $trashedContacts = beginsWith<readonly Contact[]>(
  computed(collection('contact'), (state) =>
    itemsOf(state).filter(({ deletedAt }) => deletedAt !== undefined),
  ),
  [],
);

/** Adds a person; gives the id, or undefined where it could not be kept. */
export async function addContact(input: ContactInput): Promise<string | undefined> {
  const contact = newContact(input, { id: newId(), now: now() });
  const kept = await addRecord('contact', contact, {
    name: 'contact-added',
    draft: input,
    undoable: true,
  });
  return kept ? contact.id : undefined;
}

/** Saves an edited person: only what the form changed is written, so two tabs keep both edits. */
export function changeContact(
  before: Contact,
  edited: Contact,
  name = 'contact-changed',
): Promise<boolean> {
  return changeRecord(
    { kind: 'contact', id: before.id },
    (current) => mergeChanges(before, edited, current),
    { name, draft: edited, undoable: true },
  );
}

/** Changes some fields of a person; `undefined` clears one. */
export function patchContact(
  id: string,
  patch: { [Field in keyof Contact]?: Contact[Field] | undefined },
  name = 'contact-changed',
): Promise<boolean> {
  return changeRecord({ kind: 'contact', id }, (contact) => withFields(contact, patch), {
    name,
    draft: patch,
    undoable: true,
  });
}

/** Someone in a log entry: a known person, or a new one by name. */
export type Participant = { id: string } | { name: PersonName; setting?: Setting };

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
      ...people.map(({ id, fresh }): [Key, AnyRecord | undefined] => {
        const before = fresh
          ? freshContact(fresh, entry, { id, now: stamp.now })
          : currentRecord(current, 'contact', id);
        return [keyOf('contact', id), before && withEntry(before, entry, stamp, ids)];
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

function withEntry(
  contact: Contact,
  { interaction, next }: LogEntry,
  stamp: { id: string; now: string },
  ids: string[],
): Contact {
  const others = ids.filter((id) => id !== contact.id);
  const entry = newInteraction(
    { ...interaction, ...(others.length > 0 && { with: others }) },
    stamp,
  );
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
  return eachWith(before, contactId, 'interaction-changed', (contact) => ({
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
  return eachWith(interaction, contactId, 'interaction-deleted', (contact) => ({
    ...contact,
    interactions: contact.interactions.filter(({ id }) => id !== interaction.id),
  }));
}

function eachWith(
  interaction: Interaction,
  contactId: string,
  name: string,
  change: (contact: Contact) => Contact,
): Promise<boolean> {
  const keys = [contactId, ...(interaction.with ?? [])].map((id) => keyOf('contact', id));
  return commit({
    name,
    keys,
    undoable: true,
    draft: interaction,
    reducer: (current) =>
      [...current].map(([key, record]): [Key, AnyRecord] => {
        const contact = currentRecord(current, 'contact', record.id);
        return [key, contact ? { ...change(contact), updatedAt: now() } : record];
      }),
  });
}

/** Adds a promise, mine or theirs. */
export function addPromise(contactId: string, input: ContactPromiseInput): Promise<boolean> {
  const promise = newPromise(input, { id: newId(), now: now() });
  return changeRecord(
    { kind: 'contact', id: contactId },
    (contact) => ({ ...contact, promises: [...contact.promises, promise] }),
    { name: 'promise-added', draft: input, undoable: true },
  );
}

/** Marks a promise as kept on a day, or as open again. */
export function keepPromise(contactId: string, promiseId: string, doneOn?: Day): Promise<boolean> {
  return changeRecord(
    { kind: 'contact', id: contactId },
    (contact) => ({
      ...contact,
      promises: contact.promises.map((promise) => {
        if (promise.id !== promiseId) return promise;
        const next = { ...promise, updatedAt: now() };
        if (doneOn) next.doneOn = doneOn;
        else delete next.doneOn;
        return next;
      }),
    }),
    { name: doneOn ? 'promise-kept' : 'promise-reopened', undoable: true },
  );
}

/** Takes a promise out. */
export function deletePromise(contactId: string, promiseId: string): Promise<boolean> {
  return changeRecord(
    { kind: 'contact', id: contactId },
    (contact) => ({
      ...contact,
      promises: contact.promises.filter(({ id }) => id !== promiseId),
    }),
    { name: 'promise-deleted', undoable: true },
  );
}
