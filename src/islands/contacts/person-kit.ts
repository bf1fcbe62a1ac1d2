import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { GroupRhythm } from '../../domain/rhythm.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ContactsMessages } from '../../i18n/messages/contacts.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { shownName } from '../ui/shown-name.ts';

/** What every part of a person's page reads: its words, and the records as they are now. */
export interface PersonKit {
  t: ContactsMessages;
  terms: TermsMessages;
  log: LogMessages;
  locale: Locale;
  contact: Contact;
  /** Everyone in the log, by id. */
  people: ReadonlyMap<string, Contact>;
  today: Day;
  rhythms: readonly GroupRhythm[];
}

/** Names people by id as the page's language does; those who are gone are left out. */
export function namesOf({ people, locale }: PersonKit, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const contact = people.get(id);
    return contact ? [shownName(contact.name, locale, true)] : [];
  });
}
