import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill, formatDay, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';
import { makeBackup, type BackupFile } from '../../stores/backup.ts';
import { $meta } from '../../stores/collections.ts';
import { dayOf } from '../../stores/today.ts';
import { saveFile } from '../ui/save-file.ts';
import { total } from './total.ts';

interface Props {
  t: DataMessages;
  locale: Locale;
}

/** The way out: one file with everything, and when it was last made. */
export function BackupSection({ t, locale }: Props) {
  const meta = useStore($meta, { ssr: 'initial' });
  const [made, setMade] = useState<BackupFile | undefined>(undefined);

  const make = async () => {
    const file = await makeBackup();
    if (file) saveFile(file.name, file.text);
    setMade(file);
  };

  return (
    <section class="sheet stack" aria-labelledby="backup">
      <h2 id="backup">{t.backup}</h2>
      <p>{t.backupLead}</p>
      <p class="note">
        {meta?.backup
          ? fill(t.backupLast, { day: formatDay(locale, dayOf(meta.backup.at), 'long') })
          : t.backupNever}{' '}
        {meta?.backup &&
          meta.revision > meta.backup.revision &&
          plural(locale, t.backupUnsaved, meta.revision - meta.backup.revision)}
      </p>
      <p>
        <button type="button" class="button" onClick={make}>
          {t.backupMake}
        </button>
      </p>
      <p role="status">
        {made &&
          fill(t.backupMade, {
            name: made.name,
            records: plural(locale, t.records, total(made.counts)),
          })}
      </p>
    </section>
  );
}
