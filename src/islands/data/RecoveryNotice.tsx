import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { secondCopy as words } from '../../i18n/messages/second-copy.ts';
import { $loss } from '../../stores/open.ts';
import { endRecovery } from '../../stores/recovery.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { RecoveryBody } from './RecoveryBody.tsx';

interface Props {
  locale: Locale;
}

/** Comes by itself where records are missing; closed without a decision, it stays within reach. */
export function RecoveryNotice({ locale }: Props) {
  const t = words[locale];
  const loss = useStore($loss, { ssr: 'initial' });
  const [open, setOpen] = useState(true);
  const [isDecided, setDecided] = useState(false);

  if (!loss) return null;
  const close = () => {
    setOpen(false);
    if (isDecided) endRecovery();
  };
  return (
    <>
      {!open && (
        <div class="toast problem">
          <span>{t.lostNotice}</span>
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {t.lostOpen}
          </button>
        </div>
      )}
      <Dialog open={open} onClose={close} title={t.lost} closeLabel={t.close}>
        <RecoveryBody t={t} locale={locale} loss={loss} onDecided={() => setDecided(true)} />
      </Dialog>
    </>
  );
}
