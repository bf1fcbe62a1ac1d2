import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { daysBetween } from '../../domain/day.ts';
import { newlyMet, type NewlyMet } from '../../domain/first-message.ts';
import { fill, formatRelativeDays } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SharedMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { $contactById, $contacts } from '../../stores/contacts.ts';
import { $rhythms } from '../../stores/rhythms.ts';
import { $today } from '../../stores/today.ts';
import { WriteButton } from '../messages/WriteButton.tsx';
import { shownName } from '../ui/shown-name.ts';
import { useSettle } from '../ui/use-settle.ts';
import { EmptyTool } from './EmptyTool.tsx';
import { SentNote } from './SentNote.tsx';
import { ToolWaiting } from './ToolWaiting.tsx';
import { WriteToOther } from './WriteToOther.tsx';

interface Props {
  t: ToolsMessages['firstMessage'];
  shared: SharedMessages;
  locale: Locale;
}

/** Whoever was met lately and not written to, with a first message one press away. */
export function FirstMessage({ t, shared, locale }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const people = useStore($contactById, { ssr: 'initial' });
  const rhythms = useStore($rhythms, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const [sentTo, setSentTo] = useState('');
  const { part, settle } = useSettle<HTMLDivElement>();
  if (contacts.status !== 'ready') {
    return <ToolWaiting t={shared} isFailed={contacts.status === 'failed'} />;
  }
  if (contacts.items.length === 0) return <EmptyTool t={shared} text={t.empty} />;

  const waiting = newlyMet(contacts.items, { today, rhythms });
  const sent = (contactId: string) => {
    setSentTo(contactId);
    // The row is gone with its button.
    void settle(Promise.resolve(true));
  };
  const meeting = ({ contact, metOn }: NewlyMet) => {
    const when = formatRelativeDays(locale, daysBetween(today, metOn));
    const place = contact.met?.place;
    return place ? fill(t.metAt, { when, place }) : fill(t.met, { when });
  };
  return (
    <div class="stack" ref={part} tabIndex={-1}>
      <SentNote text={t.sent} open={t.open} locale={locale} contact={people.get(sentTo)} />
      {waiting.length === 0 && <p>{t.none}</p>}
      <ul class="rows" role="list">
        {waiting.map((one) => {
          const name = shownName(one.contact.name, locale, true);
          return (
            <li key={one.contact.id} class="row">
              <div>
                <a href={contactPath(locale, one.contact.id)}>{name}</a>
                <p class="note">{meeting(one)}</p>
              </div>
              <WriteButton
                label={t.writeShort}
                named={fill(t.write, { name })}
                locale={locale}
                contactId={one.contact.id}
                wish={{ kind: 'first' }}
                look="quiet small"
                onSent={() => sent(one.contact.id)}
              />
            </li>
          );
        })}
      </ul>
      <WriteToOther
        t={t}
        locale={locale}
        contacts={contacts.items}
        wish={{ kind: 'first' }}
        onSent={sent}
      />
    </div>
  );
}
