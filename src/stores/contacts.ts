import { computed } from 'nanostores';
import {
  newContact,
  type Contact,
  type ContactInput,
  type PersonName,
  type Setting,
} from '../domain/contact.ts';
import { addDays } from '../domain/day.ts';
import { mergeChanges } from '../domain/merge.ts';
import { withFields } from '../domain/record.ts';
import { beginsWith } from './before-records.ts';
import { addRecord, changeRecord } from './change.ts';
import { collection, itemsOf, presentItems } from './collections.ts';
import { $today, newId, now } from './today.ts';

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

const SNOOZE_DAYS = 7;

/** Puts off for a week that someone is due; being in touch before answers it. */
export function snoozeContact(id: string): Promise<boolean> {
  return patchContact(id, { snoozedUntil: addDays($today.get(), SNOOZE_DAYS) }, 'contact-snoozed');
}

/** Someone whom an act is about: a known person, or a new one by name. */
export type Participant = { id: string } | { name: PersonName; setting?: Setting };
