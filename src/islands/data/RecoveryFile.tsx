import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { restoring } from '../../i18n/messages/restoring.ts';
import type { SecondCopyMessages } from '../../i18n/messages/second-copy.ts';
import type { Outcome, Source } from '../../stores/recovery.ts';
import { UnlockForm } from './UnlockForm.tsx';

interface Props {
  t: SecondCopyMessages;
  locale: Locale;
  outcome: Outcome | 'working' | undefined;
  onBring: (source: Source) => Promise<void>;
}

/** A backup file to bring back, with its passphrase where it has one. */
export function RecoveryFile({ t, locale, outcome, onBring }: Props) {
  const [file, setFile] = useState<File>();
  const choose = async (event: Event) => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement) || !input.files?.[0]) return;
    const chosen = input.files[0];
    setFile(chosen);
    // The same file can be chosen again after a mistake.
    input.value = '';
    await onBring({ file: chosen });
  };
  return (
    <>
      <h3>{t.file}</h3>
      <p id="recovery-file">{t.fileLead}</p>
      <p>
        <label class="button quiet file">
          {t.chooseFile}
          <input
            type="file"
            accept="application/json,.json,.age"
            aria-describedby="recovery-file"
            onChange={choose}
          />
        </label>
      </p>
      {file && (outcome === 'locked' || outcome === 'wrong-passphrase') && (
        <UnlockForm
          t={restoring[locale]}
          isWrong={outcome === 'wrong-passphrase'}
          onUnlock={(passphrase) => onBring({ file, passphrase })}
        />
      )}
    </>
  );
}
