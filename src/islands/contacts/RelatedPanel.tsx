import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { relationsOf, tiesAmong } from '../../domain/relation.ts';
import { fill, plural } from '../../i18n/format.ts';
import { relations as words } from '../../i18n/messages/relations.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $introductions } from '../../stores/introductions.ts';
import { shownName } from '../ui/shown-name.ts';
import { useSettle } from '../ui/use-settle.ts';
import type { PersonKit } from './person-kit.ts';
import { RelatedForm } from './RelatedForm.tsx';
import { RelatedRow } from './RelatedRow.tsx';

interface Props {
  kit: Pick<PersonKit, 'contact' | 'people' | 'locale'>;
}

/** More people than these are shown when asked for. */
const MOST = 8;

/** Whom this person knows: what the visitor noted, introductions both ways, and who is often there too. */
export function RelatedPanel({ kit }: Props) {
  const { contact, people, locale } = kit;
  const t = words[locale];
  const introductions = useStore($introductions, { ssr: 'initial' });
  const [isAdding, setAdding] = useState(false);
  const { part, settle } = useSettle<HTMLElement>();
  const close = () => {
    setAdding(false);
    part.current?.focus();
  };
  const ties = useMemo(
    () => tiesAmong([...people.values()], itemsOf(introductions)),
    [people, introductions],
  );
  const related = relationsOf(ties, contact.id);
  // With one person in the log there is nobody to know.
  if (people.size < 2) return null;
  const rows = related.flatMap((relation) => {
    const other = people.get(relation.contactId);
    return other
      ? [
          <RelatedRow
            key={other.id}
            t={t}
            kit={kit}
            other={other}
            ties={relation.ties}
            settle={settle}
          />,
        ]
      : [];
  });
  return (
    <section class="sheet stack" aria-labelledby="related" ref={part} tabIndex={-1}>
      <h2 id="related">{t.title}</h2>
      {rows.length === 0 && <p class="note">{t.empty}</p>}
      {rows.length > 0 && (
        <ul class="rows" role="list">
          {rows.slice(0, MOST)}
        </ul>
      )}
      {rows.length > MOST && (
        <details>
          <summary>{plural(locale, t.more, rows.length - MOST)}</summary>
          <ul class="rows" role="list">
            {rows.slice(MOST)}
          </ul>
        </details>
      )}
      {isAdding ? (
        <RelatedForm t={t} kit={kit} settle={settle} onClose={close} />
      ) : (
        <div>
          <button type="button" class="button quiet" onClick={() => setAdding(true)}>
            {fill(t.add, { name: shownName(contact.name, locale, true) })}
          </button>
        </div>
      )}
    </section>
  );
}
