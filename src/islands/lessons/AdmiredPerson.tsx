import type { Contact } from '../../domain/contact.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { contactPath } from '../../i18n/paths.ts';
import { stopAdmiring } from '../../stores/admired.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: ToolsMessages['lookUpTo'];
  locale: Locale;
  contact: Contact;
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** Someone the visitor looks up to, and for what. */
export function AdmiredPerson({ t, locale, contact, settle }: Props) {
  const name = shownName(contact.name, locale, true);
  return (
    <li class="row">
      <span>
        <a href={contactPath(locale, contact.id)}>{name}</a>
        <br />
        <span class="note">{contact.admiredFor}</span>
      </span>
      <button
        type="button"
        class="text-button"
        aria-label={fill(t.stop, { name })}
        onClick={() => void settle(stopAdmiring(contact.id))}
      >
        {t.stopShort}
      </button>
    </li>
  );
}
