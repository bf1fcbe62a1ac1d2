import type { Contact } from '../../domain/contact.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ContactsMessages } from '../../i18n/messages/contacts.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: ContactsMessages;
  locale: Locale;
  trashed: Contact | undefined;
  listHref: string;
}

/** An address that leads to nobody, or to someone in the trash. */
export function NobodyHere({ t, locale, trashed, listHref }: Props) {
  const name = trashed && shownName(trashed.name, locale, true);
  return (
    <section class="sheet stack narrow">
      <h1 tabIndex={-1}>{name === undefined ? t.unknownTitle : fill(t.trashedTitle, { name })}</h1>
      <p>{trashed ? t.trashedText : t.unknownText}</p>
      <div class="acts">
        {trashed && (
          <button type="button" class="button" onClick={() => void putBack(trashed)}>
            {t.putBack}
          </button>
        )}
        <a href={listHref}>{t.toList}</a>
      </div>
    </section>
  );
}

async function putBack(trashed: Contact): Promise<void> {
  const joined = await import('../../stores/joined-contacts.ts');
  await joined.putBack('contact', trashed);
}
