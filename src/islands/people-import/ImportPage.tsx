import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DuplicatesMessages } from '../../i18n/messages/duplicates.ts';
import type { PeopleImportMessages } from '../../i18n/messages/people-import.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { pagePath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contactById, $contacts } from '../../stores/contacts.ts';
import { $events } from '../../stores/events.ts';
import { $introductions } from '../../stores/introductions.ts';
import type { DuplicatesKit } from '../duplicates/duplicates-kit.ts';
import { later } from '../ui/later.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { useReading } from './use-reading.ts';
import { ReadingBar } from './ReadingBar.tsx';

const FoundPart = later(async () => (await import('./FoundPart.tsx')).FoundPart);

interface Props {
  t: PeopleImportMessages;
  compare: DuplicatesMessages;
  terms: TermsMessages;
  locale: Locale;
}

/** Files in: chosen, read in a worker, shown beside what is here, and only then brought in. */
export function ImportPage({ t, compare, terms, locale }: Props) {
  const state = useStore($contacts, { ssr: 'initial' });
  const people = useStore($contactById, { ssr: 'initial' });
  const events = itemsOf(useStore($events, { ssr: 'initial' }));
  useStore($introductions, { ssr: 'initial' });
  const { step, read, refuse, change, stop, restart } = useReading();
  const [done, setDone] = useState<{ added: number; changed: number }>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (done) heading.current?.focus();
  }, [done]);

  if (state.status === 'loading') return <p class="sheet empty">{t.soon}</p>;
  if (state.status === 'failed') return <p class="sheet">{terms.failed}</p>;
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  const kit: DuplicatesKit = { t: compare, terms, locale, people, events: titles };
  if (done) {
    const said = (['added', 'changed'] as const)
      .filter((what) => done[what] > 0)
      .map((what) => plural(locale, t[what], done[what]));
    return (
      <section class="sheet stack">
        <h2 ref={heading} tabIndex={-1}>
          {said.join(locale === 'ja' ? '' : ' ')}
        </h2>
        <p class="acts">
          <a class="button" href={pagePath(locale, 'contacts')}>
            {t.toPeople}
          </a>
          <a class="button quiet" href={pagePath(locale, 'duplicates')}>
            {t.toDuplicates}
          </a>
        </p>
      </section>
    );
  }
  return (
    <div class="stack">
      {step.name === 'choose' && (
        <ChooseFiles t={t} fault={step.fault} onFiles={read} onUnreadable={refuse} />
      )}
      {step.name === 'reading' && (
        <ReadingBar t={t} locale={locale} share={step.share} onStop={stop} />
      )}
      {step.name === 'found' && (
        <FoundPart
          t={t}
          compare={kit}
          reading={step.reading}
          onChange={change}
          onDone={setDone}
          onAgain={restart}
        />
      )}
    </div>
  );
}
