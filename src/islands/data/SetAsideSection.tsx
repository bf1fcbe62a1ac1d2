import { useStore } from '@nanostores/preact';
import { plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';
import { $setAside } from '../../stores/collections.ts';
import { saveFile } from '../ui/save-file.ts';

interface Props {
  t: DataMessages;
  locale: Locale;
}

/** Records that could not be read: kept, shown, and given as a file. */
export function SetAsideSection({ t, locale }: Props) {
  const setAside = useStore($setAside, { ssr: 'initial' });
  if (setAside.length === 0) return null;
  return (
    <section class="sheet stack" aria-labelledby="set-aside">
      <h2 id="set-aside">{t.setAside}</h2>
      <p>{plural(locale, t.setAsideLead, setAside.length)}</p>
      <ul>
        {setAside.map(({ key, faults }) => (
          <li key={key}>
            <code>{key}</code> <small class="note">{faults[0]}</small>
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          class="button quiet"
          onClick={() => saveFile('enishi-set-aside.json', JSON.stringify(setAside, null, 1))}
        >
          {t.setAsideSave}
        </button>
      </p>
    </section>
  );
}
