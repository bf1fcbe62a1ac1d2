import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { introductionsOf } from '../../domain/introduction.ts';
import { fill } from '../../i18n/format.ts';
import { introductions as words } from '../../i18n/messages/introductions.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $introductions } from '../../stores/introductions.ts';
import type { PersonKit } from '../contacts/person-kit.ts';
import { shownName } from '../ui/shown-name.ts';
import { useSettle } from '../ui/use-settle.ts';
import { IntroducedBy } from './IntroducedBy.tsx';
import { IntroductionCard } from './IntroductionCard.tsx';
import { IntroductionForm } from './IntroductionForm.tsx';

interface Props {
  kit: Pick<PersonKit, 'contact' | 'people' | 'locale' | 'today'>;
}

/** Who introduced this person, and to whom the visitor introduces them, step by step. */
export function IntroductionsPanel({ kit }: Props) {
  const { contact, people, locale } = kit;
  const t = words[locale];
  const state = useStore($introductions, { ssr: 'initial' });
  const [isAdding, setAdding] = useState(false);
  const { part, settle } = useSettle<HTMLElement>();
  const made = introductionsOf(itemsOf(state), contact.id);
  const name = shownName(contact.name, locale, true);
  // With one person in the log there is nobody to introduce them to.
  if (people.size < 2 && made.length === 0) return null;
  return (
    <section class="sheet stack" aria-labelledby="introductions" ref={part} tabIndex={-1}>
      <h2 id="introductions">{t.title}</h2>
      <IntroducedBy t={t} kit={kit} />
      {made.map((introduction) => (
        <IntroductionCard
          key={introduction.id}
          t={t}
          kit={kit}
          introduction={introduction}
          settle={settle}
        />
      ))}
      {isAdding ? (
        <IntroductionForm t={t} kit={kit} settle={settle} onClose={() => setAdding(false)} />
      ) : (
        <div>
          <button type="button" class="button quiet" onClick={() => setAdding(true)}>
            {fill(t.add, { name })}
          </button>
        </div>
      )}
    </section>
  );
}
