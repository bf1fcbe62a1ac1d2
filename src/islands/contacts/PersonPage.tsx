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
  const [address, setAddress] = useState<URLSearchParams>();
  const [isEditing, setEditing] = useState(false);
  const wasEditing = useRef(false);
  useEffect(() => setAddress(new URLSearchParams(location.search)), []);
  useEffect(() => {
    // Form and page take each other's place; the form takes the focus itself, as it may come late.
    if (wasEditing.current && !isEditing) document.querySelector<HTMLElement>('main h1')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

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
  const id = address.get('id') ?? '';
  const contact = people.get(id);
  if (!contact) {
    const inTrash = trashed.find((candidate) => candidate.id === id);
    return <NobodyHere t={t} locale={locale} trashed={inTrash} listHref={listHref} />;
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
