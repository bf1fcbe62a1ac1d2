import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, formatList, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { setAside as words, type SetAsideMessages } from '../../i18n/messages/set-aside.ts';
import { $setAside } from '../../stores/collections.ts';
import { keepWithout, lookAside, type Aside } from '../../stores/mend.ts';
import { saveFile } from '../ui/save-file.ts';

interface Props {
  locale: Locale;
}

/** Records that could not be read: kept, shown, mended where that is possible, and given as a file. */
export function SetAsideSection({ locale }: Props) {
  const t = words[locale];
  const setAside = useStore($setAside, { ssr: 'initial' });
  const [last, setLast] = useState<{ key: string; isKept: boolean } | undefined>(undefined);
  const [turn, setTurn] = useState(0);
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (turn > 0) status.current?.focus();
  }, [turn]);

  const keep = async (aside: Aside) => {
    const isKept = await keepWithout(aside, ({ field, value }) =>
      fill(t.left, { field, value: shown(value) }),
    );
    setLast({ key: aside.key, isKept });
    setTurn((before) => before + 1);
  };
  // Taken back meanwhile, it is set aside again.
  const isKept = last?.isKept && setAside.every(({ key }) => key !== last.key);
  if (setAside.length === 0 && !last) return null;
  return (
    <section class="sheet stack" aria-labelledby="set-aside">
      <h2 id="set-aside">{t.title}</h2>
      {setAside.length > 0 && <p>{plural(locale, t.lead, setAside.length)}</p>}
      <ul class="rows" role="list">
        {setAside.map((row) => (
          <AsideRow key={row.key} t={t} locale={locale} aside={lookAside(row)} onKeep={keep} />
        ))}
      </ul>
      <p ref={status} role="status" tabIndex={-1}>
        {isKept && t.kept}
        {last?.isKept === false && t.failed}
      </p>
      {setAside.length > 0 && (
        <p>
          <button
            type="button"
            class="button quiet"
            onClick={() => saveFile('enishi-set-aside.json', JSON.stringify(setAside, null, 1))}
          >
            {t.save}
          </button>
        </p>
      )}
    </section>
  );
}

interface RowProps extends Props {
  t: SetAsideMessages;
  aside: Aside;
  onKeep: (aside: Aside) => Promise<void>;
}

function AsideRow({ t, locale, aside, onKeep }: RowProps) {
  const { key, without } = aside;
  const button = fill(t.keep, { fields: formatList(locale, without) });
  return (
    <li class="row">
      <span>
        <code>{key}</code>
        {reasons(t, aside).map((reason) => (
          <>
            <br />
            <small class="note">{reason}</small>
          </>
        ))}
      </span>
      {without.length > 0 && (
        <button
          type="button"
          class="button quiet"
          aria-label={`${button}: ${key}`}
          onClick={() => void onKeep(aside)}
        >
          {button}
        </button>
      )}
    </li>
  );
}

function reasons(t: SetAsideMessages, { faults, isKnown }: Aside): string[] {
  if (!isKnown) return [t.unknown];
  if (faults.length === 0) return [t.id];
  return faults.map(({ field, value }) =>
    value === undefined
      ? fill(t.missing, { field })
      : fill(t.wrong, { field, value: shortened(shown(value)) }),
  );
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

/** Letters that are enough to know a value by. */
const SHOWN = 80;

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
