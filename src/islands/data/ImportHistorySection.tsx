import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, formatMoment, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { importHistory as words } from '../../i18n/messages/import-history.ts';
import { $meta } from '../../stores/collections.ts';
import { undoAct } from '../../stores/commit.ts';
import { keptImports, type LastingAct } from '../../stores/import-history.ts';

interface Props {
  locale: Locale;
}

/** The imports that can still be taken back, however much was done since. */
export function ImportHistorySection({ locale }: Props) {
  const t = words[locale];
  const meta = useStore($meta, { ssr: 'initial' });
  const [imports, setImports] = useState<readonly LastingAct[]>([]);
  const [said, setSaid] = useState('');
  const [turn, setTurn] = useState(0);
  const status = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    void keptImports().then(setImports);
  }, [meta?.revision]);
  // The button that was pressed is gone.
  useEffect(() => {
    if (turn > 0) status.current?.focus();
  }, [turn]);

  const takeBack = async ({ revision, at }: LastingAct) => {
    const isDone = await undoAct(revision);
    if (isDone === undefined) return;
    setTurn((before) => before + 1);
    setSaid(isDone ? fill(t.undone, { moment: formatMoment(locale, at) }) : t.nothing);
  };
  if (imports.length === 0 && !said) return null;
  return (
    <section class="sheet stack" aria-labelledby="import-history">
      <h2 id="import-history">{t.title}</h2>
      <p>{t.lead}</p>
      <ul class="rows" role="list">
        {imports.map((act) => {
          const moment = formatMoment(locale, act.at);
          const forms = act.name === 'habits-imported' ? t.habits : t.people;
          return (
            <li key={act.revision} class="row">
              <span>
                {moment}
                <br />
                <small class="note">{plural(locale, forms, act.records)}</small>
              </span>
              <button
                type="button"
                class="button quiet"
                aria-label={`${t.undo}: ${moment}`}
                onClick={() => void takeBack(act)}
              >
                {t.undo}
              </button>
            </li>
          );
        })}
      </ul>
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
    </section>
  );
}
