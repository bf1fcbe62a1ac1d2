import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import { letterFor } from '../../domain/message.ts';
import type { Locale } from '../../i18n/locales.ts';
import { MessageDialog } from '../messages/MessageDialog.tsx';

interface Props {
  locale: Locale;
  today: Day;
  contact: Contact;
  open: boolean;
  onClose: () => void;
}

/** The letter that is next between the two. */
export function PersonLetter({ locale, today, contact, open, onClose }: Props) {
  return (
    <MessageDialog
      locale={locale}
      contactId={contact.id}
      wish={{ kind: letterFor(contact, today) }}
      open={open}
      onClose={onClose}
    />
  );
}
