import type { Contact } from './contact.ts';
import { nameKeys, type NameKeys } from './name-key.ts';
import { organizationKey } from './organization-key.ts';
import { emailKey, linkKey, phoneKey } from './reach-key.ts';

/** Values by their keys, as the visitor wrote them. */
type Keyed = ReadonlyMap<string, string>;

/** What of a person is compared. */
export interface DuplicateTraits {
  name: NameKeys;
  emails: Keyed;
  phones: Keyed;
  links: Keyed;
  organization: string;
}

// Kept by record: a changed person is another object, so nothing here can grow old.
const known = new WeakMap<Contact, DuplicateTraits>();

/** Gives what of a person is compared; it is worked out once. */
export function traitsOf(contact: Contact): DuplicateTraits {
  const kept = known.get(contact);
  if (kept) return kept;
  const traits: DuplicateTraits = {
    name: nameKeys(contact.name),
    emails: keyed(contact.emails, emailKey),
    phones: keyed(contact.phones, phoneKey),
    links: keyed(contact.links, linkKey),
    organization: organizationKey(contact.organization ?? ''),
  };
  known.set(contact, traits);
  return traits;
}

function keyed(texts: readonly string[], keyOf: (text: string) => string): Keyed {
  return new Map(texts.map((text) => [keyOf(text), text] as const).filter(([key]) => key !== ''));
}
