import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TextPiece } from '../../domain/site-search.ts';
import { fill } from '../../i18n/format.ts';
import type { SearchMessages } from '../../i18n/messages/search.ts';
import type { FoundGroup, FoundRow } from './found-row.ts';

interface Props extends FoundGroup {
  t: SearchMessages;
  onLeave: () => void;
}

/** So many of a kind are shown at first: the other kinds stay in sight. */
const AT_FIRST = 4;

/** What was found of one kind. */
export function FoundList({ t, kind, count, rowAt, onLeave }: Props) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? count : Math.min(count, AT_FIRST);
  const rows = Array.from({ length: shown }, (_, at) => rowAt(at)).filter(
    (row) => row !== undefined,
  );
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // The button that had the focus is gone.
    if (isWhole) list.current?.querySelectorAll('a')[AT_FIRST]?.focus();
  }, [isWhole]);
  return (
    <section aria-labelledby={`found-${kind}`}>
      <h3 class="eyebrow" id={`found-${kind}`}>
        {t.groups[kind]}
        {kind === 'own' && ` · ${t.ownOnly}`}
      </h3>
      <ul class="rows" role="list" ref={list}>
        {rows.map((row) => (
          <li key={row.href}>
            <Row {...row} onLeave={onLeave} />
          </li>
        ))}
      </ul>
      {count > rows.length && (
        <button type="button" class="text-button small" onClick={() => setWhole(true)}>
          {fill(t.all, { n: count })}
        </button>
      )}
    </section>
  );
}

function Row({ href, title, part, excerpt, onLeave }: FoundRow & { onLeave: () => void }) {
  return (
    <a class="found tight" href={href} onClick={onLeave}>
      <strong>
        <Marked pieces={title} />
      </strong>{' '}
      {part && (
        <small>
          <Marked pieces={part} />
        </small>
      )}
      {excerpt && (
        <span class="note">
          <Marked pieces={excerpt} />
        </span>
      )}
    </a>
  );
}

function Marked({ pieces }: { pieces: readonly TextPiece[] }) {
  return (
    <>{pieces.map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}</>
  );
}
