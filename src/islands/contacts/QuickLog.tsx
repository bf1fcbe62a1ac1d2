import { useState } from 'preact/hooks';
import type { Setting } from '../../domain/contact.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import type { LogDraft } from '../../stores/log-draft.ts';
import { LogDialog } from './LogDialog.tsx';
import { LogPanel } from './LogPanel.tsx';

interface Props {
  t: LogMessages;
  locale: Locale;
  /** Where a new person is known from. */
  setting?: Setting | undefined;
  /** Where a new person was met. */
  place?: string | undefined;
  /** Shows the form in the page, without button and dialog. */
  inline?: boolean | undefined;
}

/** Logs someone in one gesture: the round button of every page (key `l`), or a form in a lesson. */
export function QuickLog({ t, locale, setting, place, inline }: Props) {
  const [open, setOpen] = useState(false);
  const [isUsed, setUsed] = useState(false);
  const [draft, setDraft] = useState<LogDraft>();
  const shared = { t, locale, setting, place };
  if (inline) return <LogPanel {...shared} draft={draft} onDraft={setDraft} />;
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
        <span>{t.button}</span>
      </button>
      {isUsed && <LogDialog {...shared} open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
