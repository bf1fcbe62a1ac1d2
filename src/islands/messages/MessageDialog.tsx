import { useStore } from '@nanostores/preact';
import { displayName } from '../../domain/name.ts';
import type { MessageWish } from '../../domain/message.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { letters } from '../../i18n/messages/letters.ts';
import { $contactById } from '../../stores/contacts.ts';
import { $today } from '../../stores/today.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { LetterForm } from './LetterForm.tsx';

interface Props {
  locale: Locale;
  contactId: string;
  wish: MessageWish;
  open: boolean;
  onClose: () => void;
  /** Called once the letter is logged as sent. */
  onSent?: (() => void) | undefined;
}

/** Helps to write to someone: a letter filled from the log, to change, hand on, and log as sent. */
export function MessageDialog({ locale, contactId, wish, open, onClose, onSent }: Props) {
  const t = letters[locale];
  const people = useStore($contactById, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const contact = people.get(contactId);
  if (!contact) return null;
  const name = displayName(contact.name, locale, true);
  return (
    <Dialog open={open} onClose={onClose} title={fill(t.title, { name })} closeLabel={t.close}>
      <LetterForm
        key={`${contactId} ${wish.kind} ${wish.about}`}
        t={t}
        locale={locale}
        today={today}
        people={people}
        contact={contact}
        wish={wish}
        onSent={() => {
          onClose();
          onSent?.();
        }}
      />
    </Dialog>
  );
}
