import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { safeCopies } from '../../i18n/messages/safe-copies.ts';
import { TextField } from '../ui/TextField.tsx';
import { painted } from './painted.ts';

interface Props {
  locale: Locale;
  make: (passphrase: string) => Promise<boolean>;
}

/** A backup that only a passphrase opens. */
export function LockedBackup({ locale, make }: Props) {
  const t = safeCopies[locale];
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState<'missing' | 'mismatch' | 'locking' | undefined>(undefined);

  const save = async (event: Event) => {
    event.preventDefault();
    if (said === 'locking') return;
    if (passphrase === '') return setSaid('missing');
    if (passphrase !== again) return setSaid('mismatch');
    setSaid('locking');
    await painted();
    if (await make(passphrase)) {
      setPassphrase('');
      setAgain('');
    }
    setSaid(undefined);
  };

  return (
    <form class="stack" noValidate onSubmit={(event) => void save(event)}>
      <p>{t.lockLead}</p>
      <p class="note">{t.lockWarn}</p>
      <TextField
        type="password"
        label={t.passphrase}
        value={passphrase}
        onInput={setPassphrase}
        autocomplete="new-password"
        error={said === 'missing' ? t.missing : undefined}
      />
      <TextField
        type="password"
        label={t.again}
        value={again}
        onInput={setAgain}
        autocomplete="new-password"
        error={said === 'mismatch' ? t.mismatch : undefined}
      />
      <p>
        <button type="submit" class="button quiet">
          {t.save}
        </button>
      </p>
      <p role="status" class="note">
        {said === 'locking' && t.locking}
      </p>
    </form>
  );
}
