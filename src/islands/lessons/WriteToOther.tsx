import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { MessageWish } from '../../domain/message.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PickerMessages } from '../../i18n/messages/terms.ts';
import { WriteButton } from '../messages/WriteButton.tsx';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: { other: string; otherHint?: string; write: string; picker: PickerMessages };
  locale: Locale;
  contacts: readonly Contact[];
  wish: MessageWish;
  onSent: (contactId: string) => void;
}

/** Someone whom the list does not offer, and a letter to them. */
export function WriteToOther({ t, locale, contacts, wish, onSent }: Props) {
  const [id, setId] = useState<string>();
  const contact = contacts.find((one) => one.id === id);
  return (
    <details>
      <summary>{t.other}</summary>
      <div class="stack">
        <PersonPicker
          label={t.other}
          hint={t.otherHint}
          contacts={contacts}
          value={contact ? [{ id: contact.id }] : []}
          onChange={([person]) => setId(person && 'id' in person ? person.id : undefined)}
          locale={locale}
          t={t.picker}
        />
        {contact && (
          <div class="acts">
            <WriteButton
              key={`${contact.id} ${wish.about ?? ''}`}
              label={fill(t.write, { name: shownName(contact.name, locale, true) })}
              locale={locale}
              contactId={contact.id}
              wish={wish}
              look="quiet"
              onSent={() => onSent(contact.id)}
            />
          </div>
        )}
      </div>
    </details>
  );
}
