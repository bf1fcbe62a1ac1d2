import { useStore } from '@nanostores/preact';
import type { Contact } from '../../domain/contact.ts';
import { openIntroductions, unthankedIntroducers } from '../../domain/introduction.ts';
import { displayName } from '../../domain/name.ts';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PeopleMessages } from '../../i18n/messages/people.ts';
import { contactPath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $introductions } from '../../stores/introductions.ts';

interface Props {
  t: PeopleMessages['introductions'];
  locale: Locale;
  contacts: readonly Contact[];
}

/** Introductions that wait for a step of the visitor, both ways; nothing where none does. */
export function WaitingIntroductions({ t, locale, contacts }: Props) {
  const made = openIntroductions(itemsOf(useStore($introductions, { ssr: 'initial' })));
  const received = unthankedIntroducers(contacts);
  const count = made.length + received.length;
  if (count === 0) return null;
  const nameOf = (id: string) => {
    const contact = contacts.find((each) => each.id === id);
    return contact ? displayName(contact.name, locale, true) : t.someone;
  };
  return (
    <details>
      <summary>{plural(locale, t.waiting, count)}</summary>
      <ul>
        {made.map(({ id, between: [first, second] }) => (
          <li key={id}>
            <a href={contactPath(locale, first)}>
              {fill(t.between, { first: nameOf(first), second: nameOf(second) })}
            </a>
          </li>
        ))}
        {received.map(({ id, introducedBy }) => (
          <li key={id}>
            <a href={contactPath(locale, id)}>
              {fill(t.thank, { name: nameOf(introducedBy?.contactId ?? ''), who: nameOf(id) })}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
