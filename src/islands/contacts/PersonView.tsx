import { useEffect } from 'preact/hooks';
import { later } from '../ui/later.ts';
import { shownName } from '../ui/shown-name.ts';
import { ExchangePanel } from './ExchangePanel.tsx';
import { FactsPanel } from './FactsPanel.tsx';
import { PersonHead } from './PersonHead.tsx';
import type { PersonKit } from './person-kit.ts';
import { PromisesPanel } from './PromisesPanel.tsx';
import { RungPanel } from './RungPanel.tsx';
import { Timeline } from './Timeline.tsx';
import { WarmthPanel } from './WarmthPanel.tsx';

const IntroductionsPanel = later(async () => {
  const part = await import('../introductions/IntroductionsPanel.tsx');
  return part.IntroductionsPanel;
});

const PerhapsSame = later(async () => {
  const part = await import('../duplicates/PerhapsSame.tsx');
  return part.PerhapsSame;
});

const RelatedPanel = later(async () => {
  const part = await import('./RelatedPanel.tsx');
  return part.RelatedPanel;
});

const SeatsPanel = later(async () => (await import('./SeatsPanel.tsx')).SeatsPanel);

interface Props {
  kit: PersonKit;
  listHref: string;
  onEdit: () => void;
}

/** One person: what passed between you, what proves the tie, what comes next. */
export function PersonView({ kit, listHref, onEdit }: Props) {
  const name = shownName(kit.contact.name, kit.locale);
  useEffect(() => {
    const [, ...site] = document.title.split(' · ');
    document.title = [name, ...site].join(' · ');
  }, [name]);
  return (
    <>
      <PersonHead kit={kit} listHref={listHref} onEdit={onEdit} />
      {kit.people.size > 1 && <PerhapsSame kit={kit} />}
      <div class="person">
        <div class="stack wide">
          <PromisesPanel kit={kit} />
          <Timeline kit={kit} />
          <IntroductionsPanel kit={kit} />
        </div>
        <div class="stack">
          <RungPanel kit={kit} />
          <WarmthPanel kit={kit} />
          <ExchangePanel kit={kit} />
          <SeatsPanel kit={kit} />
          <RelatedPanel kit={kit} />
          <FactsPanel kit={kit} onEdit={onEdit} />
        </div>
      </div>
    </>
  );
}
