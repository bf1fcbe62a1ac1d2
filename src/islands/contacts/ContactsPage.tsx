import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { PeopleMessages } from '../../i18n/messages/people.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $rhythms } from '../../stores/rhythms.ts';
import { $today } from '../../stores/today.ts';
import { later } from '../ui/later.ts';
import { NoPeople } from './NoPeople.tsx';
import { People } from './People.tsx';
import { useListPlace } from './use-list-place.ts';

const LogDialog = later(async () => (await import('./LogDialog.tsx')).LogDialog);

interface Props {
  t: PeopleMessages;
  terms: TermsMessages;
  log: LogMessages;
  locale: Locale;
  /** The address of the form for a new person. */
  newHref: string;
}

/** Everyone in the log: find, sort, filter; with nobody yet, the first act. */
export function ContactsPage({ t, terms, log, locale, newHref }: Props) {
  const state = useStore($contacts, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const rhythms = useStore($rhythms, { ssr: 'initial' });
  const list = useMemo(() => ({ locale, today, rhythms }), [locale, today, rhythms]);
  const [isLogging, setLogging] = useState<boolean>();
  const place = useListPlace(state.status === 'ready');

  if (state.status === 'loading') return <p class="sheet empty">{t.soon}</p>;
  if (state.status === 'failed') return <p class="sheet">{terms.failed}</p>;
  return (
    <>
      {state.items.length === 0 ? (
        <NoPeople t={t} newHref={newHref} onLog={() => setLogging(true)} />
      ) : (
        <People
          t={t}
          terms={terms}
          list={list}
          contacts={state.items}
          newHref={newHref}
          {...place}
        />
      )}
      {isLogging !== undefined && (
        <LogDialog t={log} locale={locale} open={isLogging} onClose={() => setLogging(false)} />
      )}
    </>
  );
}
