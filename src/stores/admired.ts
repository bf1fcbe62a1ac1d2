import { computed } from 'nanostores';
import type { Contact } from '../domain/contact.ts';
import { withFields } from '../domain/record.ts';
import { keepPart, personPart } from './act-part.ts';
import { beginsWith } from './before-records.ts';
import { itemsOf } from './collections.ts';
import { $contacts, type Participant } from './contacts.ts';

/** The people the visitor looks up to, the first noted first. */
export const $admired = beginsWith<readonly Contact[]>(
  computed($contacts, (state) =>
    itemsOf(state)
      .filter(({ admiredFor }) => admiredFor !== undefined)
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  ),
  [],
);

/** Notes what the visitor looks up to in someone of their company; someone new is added. */
export function admire(person: Participant, admiredFor: string): Promise<boolean> {
  const part = personPart(person, (contact) => ({ setting: 'company', ...contact, admiredFor }));
  return keepPart('person-admired', part, { person, admiredFor });
}

/** No longer counts someone among those looked up to; the person stays. */
export function stopAdmiring(id: string): Promise<boolean> {
  const part = personPart({ id }, (contact) =>
    withFields<Contact>(contact, { admiredFor: undefined }),
  );
  return keepPart('person-not-admired', part);
}
