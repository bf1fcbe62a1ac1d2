import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DataMessages } from '../../i18n/messages/data.ts';
import { restoring } from '../../i18n/messages/restoring.ts';
import { restoreBackup, undoRestore, type Proof } from '../../stores/restore.ts';
import { $problem } from '../../stores/open.ts';
import { FormerState } from './FormerState.tsx';
import { RestoreChoice } from './RestoreChoice.tsx';
import { RestoreProof, type Proven } from './RestoreProof.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import { useRestorePreview } from './use-restore-preview.ts';

interface Props {
  t: DataMessages;
  locale: Locale;
  file: File | undefined;
  /** Whether it is a second copy of this browser. */
  isCopy: boolean;
  onDone: () => void;
  /** Called where what was pressed goes and nothing takes its place. */
  onLeave: () => void;
}

/** From a chosen file to a restore that proved itself, and back. */
export function RestorePanel({ t, locale, file, isCopy, onDone, onLeave }: Props) {
  const words = restoring[locale];
  const { preview, unlock } = useRestorePreview(file);
  const [isGone, setGone] = useState(false);
  const [proven, setProven] = useState<Proven | undefined>(undefined);

  useEffect(() => {
    if (file) setProven(undefined);
  }, [file]);

  const act = async (how: Proven['how'], work: () => Promise<Proof | undefined>) => {
    const proof = await work();
    setGone(!proof && how === 'undone' && $problem.get() === undefined);
    if (!proof) return;
    setProven({ how, proof });
    onDone();
  };
  const fault = preview?.ok === false ? preview.reason : undefined;

  return (
    <>
      {file && !preview && <p>{words.reading}</p>}
      {file && (fault === 'locked' || fault === 'wrong-passphrase') && (
        <UnlockForm t={words} isWrong={fault === 'wrong-passphrase'} onUnlock={unlock} />
      )}
      {fault && fault !== 'locked' && fault !== 'wrong-passphrase' && (
        <p class="error">{words.fault[fault]}</p>
      )}
      {file && preview?.ok && (
        <RestoreChoice
          t={words}
          kinds={t.kinds}
          locale={locale}
          plan={preview}
          onChoose={(how) => act(how, () => restoreBackup(preview, { how, isCopy }))}
          onCancel={() => {
            onDone();
            onLeave();
          }}
        />
      )}
      {proven && <RestoreProof t={words} locale={locale} proven={proven} />}
      {isGone && <p class="error">{words.gone}</p>}
      <FormerState
        t={words}
        locale={locale}
        onUndo={() => act('undone', undoRestore)}
        onForgotten={onLeave}
      />
    </>
  );
}
