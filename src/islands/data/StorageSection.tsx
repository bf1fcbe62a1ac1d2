import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { fill, formatBytes } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';
import { $persistence, askToPersist, lookAtPersistence } from '../../stores/persistence.ts';

interface Props {
  t: DataMessages;
  locale: Locale;
}

/** How much is stored, and whether the browser promised to keep it. */
export function StorageSection({ t, locale }: Props) {
  const state = useStore($persistence, { ssr: 'initial' });

  useEffect(() => void lookAtPersistence(), []);

  return (
    <section class="sheet stack" aria-labelledby="state">
      <h2 id="state">{t.state}</h2>
      {state && state.quota > 0 && (
        <p>
          {fill(t.stateUsed, {
            used: formatBytes(locale, state.used),
            quota: formatBytes(locale, state.quota),
          })}
        </p>
      )}
      <p role="status">{state?.persisted ? t.statePersisted : t.stateNotPersisted}</p>
      {state && !state.persisted && (
        <p>
          <button type="button" class="button quiet" onClick={() => void askToPersist()}>
            {t.stateAsk}
          </button>
        </p>
      )}
    </section>
  );
}
