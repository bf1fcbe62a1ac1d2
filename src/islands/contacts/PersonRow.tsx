import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import { displayName } from '../../domain/name.ts';
import { warmthOf } from '../../domain/warmth.ts';
import { formatRelativeDays } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ContactsMessages } from '../../i18n/messages/contacts.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { contactPath } from '../../i18n/paths.ts';
import { knownRung } from '../../stores/people.ts';
import { RungMark } from '../ui/RungMark.tsx';

export interface PersonRowProps {
  t: ContactsMessages;
  terms: TermsMessages;
  locale: Locale;
  today: Day;
  contact: Contact;
}

/** One person in the list: who, from where, how deep, how warm, how long ago. */
export function PersonRow({ t, terms, locale, today, contact }: PersonRowProps) {
  const { name, organization, title } = contact;
  const rung = knownRung(contact);
  const { state, days } = warmthOf(contact, today);
  const reading = [name.familyReading, name.givenReading].filter(Boolean).join(' ');
  const shownReading = locale === 'ja' ? reading || name.singleReading : undefined;
  const touch = days === undefined ? undefined : formatRelativeDays(locale, -days);
  const warmth = state === 'none' ? undefined : terms.warmth[state];
  return (
    <a class="person-row" href={contactPath(locale, contact.id)}>
      <span class="person-name">
        {displayName(name, locale) || t.unnamed}
        {shownReading && <small>{shownReading}</small>}
      </span>
      <span class="person-about">{[organization, title].filter(Boolean).join(' · ')}</span>
      <span class="person-rung">
        <RungMark rung={rung} />
        {rung ? terms.rungs[rung] : '–'}
      </span>
      <span class="person-touch">{[warmth, touch].filter(Boolean).join(' · ')}</span>
    </a>
  );
}
