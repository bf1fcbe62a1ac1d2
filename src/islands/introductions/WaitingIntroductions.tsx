import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import {
  openIntroductions,
  unthankedIntroducers,
  type Introduction,
} from '../../domain/introduction.ts';
import { fill, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PeopleMessages } from '../../i18n/messages/people.ts';
import { contactPath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contactById } from '../../stores/contacts.ts';
import { $introductions } from '../../stores/introductions.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: PeopleMessages['introductions'];
  locale: Locale;
  contacts: readonly Contact[];
}

/** Introductions that wait for a step of the visitor, both ways; nothing where none does. */
export function WaitingIntroductions({ t, locale, contacts }: Props) {
  const made = openIntroductions(itemsOf(useStore($introductions, { ssr: 'initial' })));
  const received = useMemo(() => unthankedIntroducers(contacts), [contacts]);
  const [isOpen, setOpen] = useState(false);
  const count = made.length + received.length;
  if (count === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{plural(locale, t.waiting, count)}</summary>
      {/* There may be thousands: folded, they would keep every key of the search waiting. */}
      {isOpen && <Waiting t={t} locale={locale} made={made} received={received} />}
    </details>
  );
}

interface WaitingProps extends Omit<Props, 'contacts'> {
  made: readonly Introduction[];
  received: readonly Contact[];
}

function Waiting({ t, locale, made, received }: WaitingProps) {
  const people = useStore($contactById, { ssr: 'initial' });
  const nameOf = (id: string) => {
    const contact = people.get(id);
    return contact ? shownName(contact.name, locale, true) : t.someone;
  };
  return (
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
  );
}
