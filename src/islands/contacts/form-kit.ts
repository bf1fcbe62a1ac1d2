import type { ContactDraft, ContactFaults } from '../../domain/contact-draft.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ContactsMessages } from '../../i18n/messages/contacts.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';

/** What every block of the form for a person reads and changes. */
export interface FormKit {
  t: ContactsMessages;
  terms: TermsMessages;
  locale: Locale;
  draft: ContactDraft;
  onDraft: (draft: ContactDraft) => void;
  onChange: (patch: Partial<ContactDraft>) => void;
  /** Known after the first try to save. */
  faults: ContactFaults | undefined;
}

/** A fault in words, and the field that it is about. */
export interface FaultLine {
  field: string;
  text: string;
}

/** Lists the faults in the order of the form. */
export function faultLines(t: ContactsMessages, faults: ContactFaults): FaultLine[] {
  const single = [
    { field: 'person-name', fault: faults.name },
    { field: 'person-met', fault: faults.met },
    ...faults.emails.map((place) => ({ field: `person-email-${place}`, fault: 'email' as const })),
    ...faults.links.map((place) => ({ field: `person-link-${place}`, fault: 'link' as const })),
    { field: 'person-birthday', fault: faults.birthday },
  ];
  return single.flatMap(({ field, fault }) => (fault ? [{ field, text: t.faults[fault] }] : []));
}
