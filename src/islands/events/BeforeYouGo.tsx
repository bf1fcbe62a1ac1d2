import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import { displayName } from '../../domain/name.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { EventsMessages } from '../../i18n/messages/events.ts';
import { contactPath } from '../../i18n/paths.ts';
import { PreparationFacts } from '../preparation/PreparationFacts.tsx';

interface Props {
  t: EventsMessages;
  locale: Locale;
  today: Day;
  people: readonly Contact[];
}

/** What to have in mind of the people one hopes to meet. */
export function BeforeYouGo({ t, locale, today, people }: Props) {
  return (
    <details class="before-you-go" open>
      <summary>{t.before}</summary>
      <ul role="list">
        {people.map((contact) => (
          <li key={contact.id}>
            <a href={contactPath(locale, contact.id)}>{displayName(contact.name, locale, true)}</a>
            <PreparationFacts t={t.preparation} locale={locale} today={today} contact={contact} />
          </li>
        ))}
      </ul>
    </details>
  );
}
