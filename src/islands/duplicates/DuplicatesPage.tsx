import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DuplicatesMessages } from '../../i18n/messages/duplicates.ts';
import type { TermsMessages } from '../../i18n/messages/terms.ts';
import { contactPath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contactById } from '../../stores/contacts.ts';
import { $duplicates, type PairIds } from '../../stores/duplicates.ts';
import { $events } from '../../stores/events.ts';
import { later } from '../ui/later.ts';
import { nameOf } from '../ui/shown-name.ts';
import { DuplicateLanes } from './DuplicateLanes.tsx';
import type { DuplicatesKit } from './duplicates-kit.ts';
import { usePairAddress } from './use-pair-address.ts';

const JoinPanel = later(async () => (await import('./JoinPanel.tsx')).JoinPanel);

interface Props {
  t: DuplicatesMessages;
  terms: TermsMessages;
  locale: Locale;
}

/** The records that may be one person twice, or two of them side by side. */
export function DuplicatesPage({ t, terms, locale }: Props) {
  const state = useStore($duplicates, { ssr: 'initial' });
  const people = useStore($contactById, { ssr: 'initial' });
  const events = itemsOf(useStore($events, { ssr: 'initial' }));
  const { ids, leave } = usePairAddress();
  const [joined, setJoined] = useState<PairIds>();
  const place = useRef<HTMLDivElement>(null);
  const [left, right] = [people.get(ids?.left ?? ''), people.get(ids?.right ?? '')];
  const isComparing = left !== undefined && right !== undefined;
  const wasComparing = useRef(false);
  useEffect(() => {
    // List and comparison take each other's place; the focus goes to the list's heading.
    if (wasComparing.current && !isComparing) focusHeading(place.current);
    wasComparing.current = isComparing;
    // What came of one pair is not said again after the next.
    if (isComparing) setJoined(undefined);
  }, [isComparing]);

  if (state.status === 'loading') return <p class="sheet empty">{t.soon}</p>;
  if (state.status === 'failed') return <p class="sheet">{terms.failed}</p>;
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  const kit: DuplicatesKit = { t, terms, locale, people, events: titles };
  const one = joined && !people.has(joined.right) ? people.get(joined.left) : undefined;
  return (
    <div ref={place}>
      <div role="status" class="pair-said">
        {one && !isComparing && (
          <p>
            {fill(t.joined, { name: nameOf(kit, one) })}{' '}
            <a href={contactPath(locale, one.id)}>{fill(t.open, { name: nameOf(kit, one) })}</a>
          </p>
        )}
      </div>
      {isComparing ? (
        <JoinPanel
          key={`${left.id} ${right.id}`}
          kit={kit}
          pair={{ left, right }}
          onJoined={setJoined}
          onClose={() => leave({ left: left.id, right: right.id })}
        />
      ) : (
        <DuplicateLanes
          kit={kit}
          pairs={state.items}
          onSettled={() => focusHeading(place.current)}
        />
      )}
    </div>
  );
}

function focusHeading(place: HTMLElement | null): void {
  requestAnimationFrame(() => place?.querySelector<HTMLElement>('h2')?.focus());
}
