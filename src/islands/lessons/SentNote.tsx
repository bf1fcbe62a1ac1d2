import type { Contact } from '../../domain/contact.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { contactPath } from '../../i18n/paths.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  /** What was done with {name}, and the next step. */
  text: string;
  open: string;
  locale: Locale;
  contact: Contact | undefined;
}

/** What was done with someone, what comes next, and the way to them. */
export function SentNote({ text, open, locale, contact }: Props) {
  const name = contact && shownName(contact.name, locale, true);
  return (
    <p role="status">
      {contact && name !== undefined && (
        <>
          {fill(text, { name })}{' '}
          <a href={contactPath(locale, contact.id)}>{fill(open, { name })}</a>
        </>
      )}
    </p>
  );
}
