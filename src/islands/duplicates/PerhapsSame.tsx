import { useStore } from '@nanostores/preact';
import { fill } from '../../i18n/format.ts';
import { pairPath } from '../../i18n/paths.ts';
import { $likelyDuplicates } from '../../stores/duplicates.ts';
import type { PersonKit } from '../contacts/person-kit.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  kit: PersonKit;
}

/** Other records that may be this person; also what a new one meets after it was saved. */
export function PerhapsSame({ kit: { t, locale, contact } }: Props) {
  const pairs = useStore($likelyDuplicates, { ssr: 'initial' });
  const own = pairs.filter(({ left, right }) => left.id === contact.id || right.id === contact.id);
  if (own.length === 0) return null;
  return (
    <ul class="perhaps-same" role="list">
      {own.map(({ left, right }) => {
        const { name } = left.id === contact.id ? right : left;
        return (
          <li key={`${left.id} ${right.id}`}>
            <a href={pairPath(locale, { left: left.id, right: right.id })}>
              {fill(t.perhapsSame, { name: shownName(name, locale, true) })}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
