import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fill, formatDay, plural } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';
import { $backupWait } from '../../stores/backup-facts.ts';
import { makeBackup, type BackupFile } from '../../stores/backup.ts';
import { $meta } from '../../stores/collections.ts';
import { dayOf } from '../../stores/today.ts';
import { isFileKept } from '../../stores/kept-file-call.ts';
import { isSample } from '../../stores/open.ts';
import { Fold } from '../ui/Fold.tsx';
import { later } from '../ui/later.ts';
import { saveFile } from '../ui/save-file.ts';
import { total } from './total.ts';

const LockedBackup = later(async () => (await import('./LockedBackup.tsx')).LockedBackup);
const KeptFileSection = later(async () => (await import('./KeptFileSection.tsx')).KeptFileSection);

interface Props {
  t: DataMessages;
  locale: Locale;
}

/** The way out: one file with everything, and when it was last made. */
export function BackupSection({ t, locale }: Props) {
  const meta = useStore($meta, { ssr: 'initial' });
  const wait = useStore($backupWait, { ssr: 'initial' });
  const [made, setMade] = useState<BackupFile | undefined>(undefined);
  const unsaved = meta?.backup ? meta.revision - meta.backup.revision : 0;

  const make = async (passphrase?: string) => {
    const file = await makeBackup(passphrase);
    if (file) saveFile(file.name, file.content, file.type);
    setMade(file);
    return file !== undefined;
  };

  return (
    <section class="sheet stack" aria-labelledby="backup">
      <h2 id="backup">{t.backup}</h2>
      <p>{t.backupLead}</p>
      <p class="note">
        {meta?.backup
          ? fill(t.backupLast, { day: formatDay(locale, dayOf(meta.backup.at), 'long') })
          : t.backupNever}{' '}
        {unsaved > 0 && plural(locale, t.backupUnsaved, unsaved)}
      </p>
      {wait !== undefined && <p>{t.backupWait}</p>}
      <p>
        <button type="button" class="button" onClick={() => void make()}>
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
      <Fold summary={t.folds.lock}>{() => <LockedBackup locale={locale} make={make} />}</Fold>
      {'showSaveFilePicker' in globalThis && !isSample() && (
        <Fold summary={t.folds.kept} isOpen={isFileKept()}>
          {() => <KeptFileSection locale={locale} />}
        </Fold>
      )}
    </section>
  );
}
