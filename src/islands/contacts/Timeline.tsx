import { useEffect, useRef, useState } from 'preact/hooks';
import { sortInteractions, type Interaction } from '../../domain/contact.ts';
import { monthOf } from '../../domain/day.ts';
import { formatDay, plural } from '../../i18n/format.ts';
import { later } from '../ui/later.ts';
import type { PersonKit } from './person-kit.ts';
import { TimelineEntry } from './TimelineEntry.tsx';
import { TimelineFilter } from './TimelineFilter.tsx';

const EntryForm = later(async () => (await import('./EntryForm.tsx')).EntryForm);

interface Props {
  kit: PersonKit;
}

/** Entries shown before the visitor asks for older ones. */
const FIRST_SHOWN = 30;

/** Everything that passed between the two, latest first, month by month. */
export function Timeline({ kit }: Props) {
  const { t, locale, contact } = kit;
  const [editing, setEditing] = useState<string>();
  const [isWhole, setWhole] = useState(false);
  const [kind, setKind] = useState('');
  useEffect(() => {
    // A link to an entry finds it, however old it is.
    const show = () => {
      if (!location.hash.startsWith('#entry-')) return;
      setKind('');
      setWhole(true);
      // The browser looked for it before it was shown.
      requestAnimationFrame(() => location.replace(location.hash));
    };
    show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, []);

  const section = useRef<HTMLElement>(null);
  // The button that was pressed is gone; the focus stays near.
  const focusSoon = (selector: string) =>
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>(selector)?.focus());
  const close = (id: string) => {
    setEditing(undefined);
    focusSoon(`[data-entry="${id}"] button`);
  };

  const all = sortInteractions(contact.interactions).reverse();
  const entries = all.filter((entry) => kind === '' || entry.kind === kind);
  const shown = isWhole ? entries : entries.slice(0, FIRST_SHOWN);
  const older = entries.length - shown.length;
  const showOlder = () => {
    setWhole(true);
    focusSoon(`[data-entry="${entries[FIRST_SHOWN]?.id}"] button`);
  };
  return (
    <section ref={section} class="stack" aria-labelledby="timeline">
      <h2 id="timeline" tabIndex={-1}>
        {t.timeline}
      </h2>
      {all.length === 0 && <p class="sheet empty">{t.timelineNone}</p>}
      <TimelineFilter kit={kit} value={kind} onChange={setKind} />
      {byMonth(shown).map(([month, items]) => (
        <div key={month}>
          <h3 class="eyebrow">{formatDay(locale, `${month}-01`, 'month')}</h3>
          <ul class="timeline" role="list">
            {items.map((entry) => (
              <li key={entry.id} id={`entry-${entry.id}`} data-entry={entry.id}>
                {editing === entry.id ? (
                  <EntryForm kit={kit} entry={entry} onClose={() => close(entry.id)} />
                ) : (
                  <TimelineEntry
                    kit={kit}
                    entry={entry}
                    onEdit={() => setEditing(entry.id)}
                    onDeleted={() => focusSoon('h2')}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {older > 0 && (
        <div>
          <button type="button" class="button quiet" onClick={showOlder}>
            {plural(locale, t.older, older)}
          </button>
        </div>
      )}
    </section>
  );
}

function byMonth(entries: readonly Interaction[]): [string, Interaction[]][] {
  const months = new Map<string, Interaction[]>();
  for (const entry of entries) {
    const month = monthOf(entry.day);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}
