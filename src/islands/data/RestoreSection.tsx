import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill, formatDay, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';
import { previewRestore, restoreBackup, type RestorePreview } from '../../stores/backup.ts';
import { $meta } from '../../stores/collections.ts';
import { dayOf } from '../../stores/today.ts';
import { RestoreTable } from './RestoreTable.tsx';
import { total } from './total.ts';

interface Props {
  t: DataMessages;
  locale: Locale;
}

/** Reads a backup file, shows what it holds beside what is here, and only then replaces. */
export function RestoreSection({ t, locale }: Props) {
  const meta = useStore($meta, { ssr: 'initial' });
  const [preview, setPreview] = useState<RestorePreview | undefined>(undefined);
  const [restored, setRestored] = useState<number | undefined>(undefined);

  const choose = async (event: Event) => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement) || !input.files?.[0]) return;
    const text = await input.files[0].text();
    // The same file can be chosen again after a mistake.
    input.value = '';
    setRestored(undefined);
    setPreview(await previewRestore(text));
  };

  const replace = async () => {
    if (!preview?.ok || !(await restoreBackup(preview))) return;
    setRestored(total(preview.counts));
    setPreview(undefined);
  };

  return (
    <section class="sheet stack" aria-labelledby="restore">
      <h2 id="restore">{t.restore}</h2>
      <p id="restore-lead">{t.restoreLead}</p>
      <p>
        <label class="button quiet file">
          {t.restoreChoose}
          <input
            type="file"
            accept="application/json,.json"
            aria-describedby="restore-lead"
            onChange={choose}
          />
        </label>
      </p>
      <div role="status" class="stack">
        {preview?.ok === false && <p class="error">{t.restoreFault[preview.reason]}</p>}
        {restored !== undefined && (
          <p>{fill(t.restoreDone, { records: plural(locale, t.records, restored) })}</p>
        )}
        {preview?.ok && (
          <>
            <RestoreTable
              t={t}
              day={formatDay(locale, dayOf(preview.exportedAt), 'long')}
              inFile={preview.counts}
              here={meta?.counts ?? {}}
            />
            {preview.invalid > 0 && <p>{plural(locale, t.restoreInvalid, preview.invalid)}</p>}
            <p>{t.restoreWarn}</p>
            <p class="acts">
              <button type="button" class="button" onClick={replace}>
                {t.restoreReplace}
              </button>
              <button type="button" class="button quiet" onClick={() => setPreview(undefined)}>
                {t.cancel}
              </button>
            </p>
          </>
        )}
      </div>
    </section>
  );
}
