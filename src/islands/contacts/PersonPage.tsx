import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { ContactsMessages } from '../../i18n/messages/contacts.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { contactPath, pagePath } from '../../i18n/paths.ts';
import { $contactById, $contacts, $trashedContacts } from '../../stores/contacts.ts';
import { $rhythms } from '../../stores/rhythms.ts';
import { $today } from '../../stores/today.ts';
import { later } from '../ui/later.ts';
import { NobodyHere } from './NobodyHere.tsx';
import { PersonView } from './PersonView.tsx';
import { usePersonAddress } from './use-person-address.ts';

const PersonForm = later(async () => (await import('./PersonForm.tsx')).PersonForm);

interface Props {
  t: ContactsMessages;
  terms: TermsMessages;
  log: LogMessages;
  locale: Locale;
}

/** The person an address names (`?id=`), or the form for a new one (`?new`). */
export function PersonPage({ t, terms, log, locale }: Props) {
  const state = useStore($contacts, { ssr: 'initial' });
  const people = useStore($contactById, { ssr: 'initial' });
  const trashed = useStore($trashedContacts, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const rhythms = useStore($rhythms, { ssr: 'initial' });
  const { address, contact } = usePersonAddress(locale, { people, trashed });
  const [isEditing, setEditing] = useState(false);
  const isGone = !contact || contact.deletedAt !== undefined;
  const page = isGone ? 'nobody' : isEditing ? 'form' : 'person';
  useHeadingFocus(state.status === 'ready' && address ? page : undefined);

  if (state.status === 'failed') return <p class="sheet">{terms.failed}</p>;
  if (state.status === 'loading' || !address) {
    return (
      <>
        <h1>{t.person}</h1>
        <p class="sheet empty">{t.personSoon}</p>
      </>
    );
  }
  const shared = { t, terms, locale, people, today };
  const listHref = pagePath(locale, 'contacts');
  if (address.has('new')) {
    return (
      <PersonForm
        {...shared}
        onSaved={(id) => location.assign(contactPath(locale, id))}
        onCancel={() => location.assign(listHref)}
      />
    );
  }
  if (isGone) {
    return <NobodyHere t={t} locale={locale} trashed={contact} listHref={listHref} />;
  }
  if (isEditing) {
    const close = () => setEditing(false);
    return <PersonForm {...shared} contact={contact} onSaved={close} onCancel={close} />;
  }
  return (
    <PersonView
      kit={{ ...shared, log, contact, rhythms }}
      listHref={listHref}
      onEdit={() => setEditing(true)}
    />
  );
}

/** Where the page becomes another one, the focus goes to its heading; a form sees to its own. */
function useHeadingFocus(page: 'person' | 'form' | 'nobody' | undefined): void {
  const before = useRef(page);
  useEffect(() => {
    const isTurned = before.current !== undefined && before.current !== page;
    before.current = page;
    if (isTurned && page !== 'form') document.querySelector<HTMLElement>('main h1')?.focus();
  }, [page]);
}
