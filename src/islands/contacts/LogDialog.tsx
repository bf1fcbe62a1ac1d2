import { useState } from 'preact/hooks';
import type { Setting } from '../../domain/contact.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import type { Participant } from '../../stores/contacts.ts';
import type { LogDraft } from '../../stores/log-draft.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { LogPanel } from './LogPanel.tsx';

interface Props {
  t: LogMessages;
  locale: Locale;
  open: boolean;
  onClose: () => void;
  people?: readonly Participant[] | undefined;
  setting?: Setting | undefined;
  place?: string | undefined;
  /** Called instead of showing what was logged. */
  onSaved?: ((ids: string[]) => void) | undefined;
}

/** The quick log in a dialog; closed by mistake, it opens again with what was typed. */
export function LogDialog({ t, locale, open, onClose, onSaved, ...preset }: Props) {
  const [draft, setDraft] = useState<LogDraft>();
  return (
    <Dialog open={open} onClose={onClose} title={t.title} closeLabel={t.close}>
      <LogPanel
        t={t}
        locale={locale}
        draft={draft}
        onDraft={setDraft}
        onCancel={() => {
          setDraft(undefined);
          onClose();
        }}
        onSaved={onSaved}
        autofocus
        {...preset}
      />
    </Dialog>
  );
}
