import { useState } from 'preact/hooks';
import type { RestoringMessages } from '../../i18n/messages/restoring.ts';
import { TextField } from '../ui/TextField.tsx';
import { painted } from './painted.ts';

interface Props {
  t: RestoringMessages;
  isWrong: boolean;
  onUnlock: (passphrase: string) => Promise<void>;
}

/** Asks for the passphrase of a file, as often as it takes. */
export function UnlockForm({ t, isWrong, onUnlock }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState<'missing' | 'busy' | undefined>(undefined);
  const error = said === 'missing' ? t.passphraseMissing : isWrong && t.passphraseWrong;

  const unlock = async (event: Event) => {
    event.preventDefault();
    if (said === 'busy') return;
    if (passphrase === '') return setSaid('missing');
    setSaid('busy');
    await painted();
    await onUnlock(passphrase);
    setSaid(undefined);
  };

  return (
    <form class="stack" noValidate onSubmit={(event) => void unlock(event)}>
      <p>{t.locked}</p>
      <TextField
        type="password"
        label={t.passphrase}
        value={passphrase}
        onInput={setPassphrase}
        autocomplete="off"
        error={(said !== 'busy' && error) || undefined}
      />
      <p>
        <button type="submit" class="button">
          {t.unlock}
        </button>
      </p>
      {said === 'busy' && <p class="note">{t.unlocking}</p>}
    </form>
  );
}
