import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { fill, formatMoment } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { safeCopies } from '../../i18n/messages/safe-copies.ts';
import {
  $keptFile,
  chooseKeptFile,
  forgetKeptFile,
  lookAtKeptFile,
  writeKeptFileNow,
} from '../../stores/kept-file.ts';
import { reportProblem } from '../../stores/open.ts';

interface Props {
  locale: Locale;
}

/** A file or folder that the browser keeps hold of, and writes by itself after changes. */
export function KeptFileSection({ locale }: Props) {
  const t = safeCopies[locale];
  const kept = useStore($keptFile, { ssr: 'initial' });

  useEffect(() => void lookAtKeptFile(), []);

  if (kept === undefined) return null;
  return (
    <div class="stack">
      <p>{kept ? fill(t.keeps, { name: kept.handle.name }) : t.keptLead}</p>
      <div role="status" class="stack">
        {kept && (
          <p class="note">
            {kept.at ? fill(t.written, { moment: formatMoment(locale, kept.at) }) : t.notWritten}
          </p>
        )}
        {kept?.problem && <p>{t.problem[kept.problem]}</p>}
      </div>
      <p class="acts">
        {kept ? (
          <>
            <button type="button" class="button quiet" onClick={() => void writeKeptFileNow()}>
              {t.writeNow}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => void forgetKeptFile().catch(reportProblem)}
            >
              {t.stop}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="button quiet" onClick={() => void chooseKeptFile('file')}>
              {t.chooseFile}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => void chooseKeptFile('directory')}
            >
              {t.chooseFolder}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
