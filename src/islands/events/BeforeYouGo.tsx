import type { Contact } from '../../domain/contact.ts';
import { sortInteractions } from '../../domain/contact.ts';
import { displayName } from '../../domain/name.ts';
import { fill, formatDay, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { EventsMessages } from '../../i18n/messages/events.ts';
import { contactPath } from '../../i18n/paths.ts';

interface Props {
  t: EventsMessages;
  locale: Locale;
  people: readonly Contact[];
}

/** What to have in mind of the people one hopes to meet: last time, promises both ways, topics. */
export function BeforeYouGo({ t, locale, people }: Props) {
  return (
    <details class="before-you-go" open>
      <summary>{t.before}</summary>
      <ul role="list">
        {people.map((contact) => (
          <li key={contact.id}>
            <a href={contactPath(locale, contact.id)}>{displayName(contact.name, locale, true)}</a>
            {[...factsOf(contact, t, locale)].map((fact) => (
              <p key={fact} class="note">
                {fact}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function* factsOf(contact: Contact, t: EventsMessages, locale: Locale): Generator<string> {
  const last = sortInteractions(contact.interactions).at(-1);
  if (last) {
    const day = formatDay(locale, last.day, 'month-day');
    yield last.note ? fill(t.lastEntry, { day, text: last.note }) : fill(t.lastDay, { day });
  } else yield t.firstEntry;
  for (const { by, text, doneOn } of contact.promises) {
    if (!doneOn) yield fill(by === 'me' ? t.owed : t.waiting, { text });
  }
  if (contact.topics.length > 0) {
    yield fill(t.knows, { topics: formatList(locale, contact.topics) });
  }
}
