import { useState } from 'preact/hooks';
import type { ImportItem, ImportVerdict } from '../../domain/people-import.ts';
import { fill, formatNumber, plural } from '../../i18n/format.ts';
import { fieldWords } from '../duplicates/field-words.ts';
import { nameOf } from '../ui/shown-name.ts';
import type { ImportKit } from './import-kit.ts';
import { KnownPerson } from './KnownPerson.tsx';
import { WhoIsIt } from './WhoIsIt.tsx';

interface Props {
  kit: ImportKit;
  verdict: ImportVerdict;
  items: readonly ImportItem[];
}

/** Shown at once; a press shows as many more, so that ten thousand people do not stop the page. */
const SHOWN = 50;

/** Everyone with whom the same would be done; what needs a decision is open. */
export function ImportGroup({ kit, verdict, items }: Props) {
  const { t, compare } = kit;
  const [shown, setShown] = useState(SHOWN);
  const group = items.filter((item) => item.verdict === verdict);
  if (group.length === 0) return null;
  const title = `${t.verdicts[verdict]} (${formatNumber(compare.locale, group.length)})`;
  return (
    <details class="sheet stack import-group" open={verdict === 'doubtful'}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {verdict === 'doubtful' && <p>{t.doubtfulLead}</p>}
      <ul class="rows" role="list">
        {group.slice(0, shown).map((item) => (
          <li key={item.person.id}>
            <Person kit={kit} item={item} />
          </li>
        ))}
      </ul>
      {group.length > shown && (
        <p>
          <button type="button" class="text-button" onClick={() => setShown(shown + SHOWN)}>
            {plural(compare.locale, t.more, group.length - shown)}
          </button>
        </p>
      )}
    </details>
  );
}

function Person({ kit, item }: { kit: ImportKit; item: ImportItem }) {
  const { t, compare } = kit;
  const { person, lines, verdict, candidates } = item;
  const known = compare.people.get(candidates[0] ?? '');
  const facts = [
    fieldWords('organization', person, compare),
    fieldWords('emails', person, compare),
  ];
  return (
    <div class="tight">
      <p>
        <strong>{nameOf(compare, person)}</strong>{' '}
        <span class="note">
          {[...facts, plural1(t.linesOf, lines)].filter(Boolean).join(' · ')}
        </span>
      </p>
      {verdict === 'changes' && known && <KnownPerson kit={kit} item={item} known={known} />}
      {verdict === 'doubtful' && <WhoIsIt kit={kit} item={item} />}
    </div>
  );
}

function plural1(forms: ImportKit['t']['linesOf'], lines: readonly number[]): string {
  return fill(lines.length === 1 ? forms.one : forms.other, { lines: lines.join(', ') });
}
