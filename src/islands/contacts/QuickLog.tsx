import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { log } from '../../i18n/messages/log.ts';
import { LogDialog } from './LogDialog.tsx';

interface Props {
  /** What the button says; the words of the dialog come with its code, when it is pressed. */
  label: string;
  locale: Locale;
}

/** Logs someone in one gesture: the round button of every page (key `l`). */
export function QuickLog({ label, locale }: Props) {
  const [open, setOpen] = useState(false);
  const [isUsed, setUsed] = useState(false);
  return (
    <>
      <button
        type="button"
        id="quick-log"
        class="quick-log"
        aria-haspopup="dialog"
        aria-keyshortcuts="l"
        data-press-key="l"
        onClick={() => {
          setUsed(true);
          setOpen(true);
        }}
      >
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path
            d="M12 5v14M5 12h14"
            stroke="currentColor"
            stroke-width="2"
            stroke-linecap="round"
          />
        </svg>
        <span>{label}</span>
      </button>
      {isUsed && (
        <LogDialog t={log[locale]} locale={locale} open={open} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
