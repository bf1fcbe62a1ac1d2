import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { preparation } from '../../i18n/messages/preparation.ts';
import { contactPath } from '../../i18n/paths.ts';
import { PreparationFacts } from '../preparation/PreparationFacts.tsx';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  locale: Locale;
  today: Day;
  people: readonly Contact[];
}

/** What to have in mind of the people one hopes to meet. */
export function BeforeYouGo({ locale, today, people }: Props) {
  const t = preparation[locale];
  return (
    <details class="before-you-go" open>
      <summary>{t.before}</summary>
      <ul role="list">
        {people.map((contact) => (
          <li key={contact.id}>
            <a href={contactPath(locale, contact.id)}>{shownName(contact.name, locale, true)}</a>
            <PreparationFacts t={t} locale={locale} today={today} contact={contact} />
          </li>
        ))}
      </ul>
    </details>
  );
}
