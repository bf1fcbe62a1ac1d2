import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import { openIntroductions } from '../../domain/introduction.ts';
import type { Locale } from '../../i18n/locales.ts';
import { introductions as words } from '../../i18n/messages/introductions.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $introductions } from '../../stores/introductions.ts';
import { $today } from '../../stores/today.ts';
import { IntroductionCard } from '../introductions/IntroductionCard.tsx';
import { IntroductionForm } from '../introductions/IntroductionForm.tsx';
import { PersonPicker } from '../ui/PersonPicker.tsx';

interface Props {
  locale: Locale;
  people: ReadonlyMap<string, Contact>;
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** The introductions under way, step by step, and one more: first whom, then to whom. */
export function BringTogether({ locale, people, settle }: Props) {
  const t = words[locale];
  const state = useStore($introductions, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const [firstId, setFirst] = useState<string>();
  const first = firstId === undefined ? undefined : people.get(firstId);
  const kit = { people, locale, today };
  return (
    <div class="stack">
      {first ? (
        <IntroductionForm
          t={t}
          kit={{ ...kit, contact: first }}
          settle={settle}
          onClose={() => setFirst(undefined)}
        />
      ) : (
        <PersonPicker
          autofocus
          label={t.whom}
          contacts={[...people.values()]}
          value={[]}
          onChange={([person]) => setFirst(person && 'id' in person ? person.id : undefined)}
          locale={locale}
          t={t.picker}
        />
      )}
      {openIntroductions(itemsOf(state)).map((introduction) => (
        <IntroductionCard
          key={introduction.id}
          t={t}
          kit={kit}
          introduction={introduction}
          settle={settle}
        />
      ))}
    </div>
  );
}
