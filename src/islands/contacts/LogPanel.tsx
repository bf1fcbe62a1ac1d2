import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Setting } from '../../domain/contact.ts';
import type { Locale } from '../../i18n/locales.ts';
import { logLine } from '../../i18n/messages/log-line.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import { $contacts, type Participant } from '../../stores/contacts.ts';
import { startLog, type LogDraft } from '../../stores/log-draft.ts';
import { $today } from '../../stores/today.ts';
import { LogDone } from './LogDone.tsx';
import { LogForm } from './LogForm.tsx';

interface Props {
  t: LogMessages;
  locale: Locale;
  /** What was typed before the dialog was closed. */
  draft: LogDraft | undefined;
  onDraft: (draft: LogDraft | undefined) => void;
  people?: readonly Participant[] | undefined;
  setting?: Setting | undefined;
  place?: string | undefined;
  onCancel?: (() => void) | undefined;
  /** Called instead of showing what was logged. */
  onSaved?: ((ids: string[]) => void) | undefined;
  autofocus?: boolean | undefined;
}

/** The quick log: the form, then what was logged and the way to the person. */
export function LogPanel(props: Props) {
  const { t, locale, draft, onDraft, people, onSaved } = props;
  const state = useStore($contacts, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const [done, setDone] = useState<{ ids: string[]; kept: LogDraft; typed: LogDraft }>();
  const [isAgain, setAgain] = useState(false);
  const again = () => {
    setAgain(true);
    setDone(undefined);
  };
  // Where records cannot be read, what is typed can still be handed back as a file.
  const contacts =
    state.status === 'ready' ? state.items : state.status === 'failed' ? [] : undefined;

  if (done) {
    return (
      <LogDone
        t={t}
        line={logLine[locale]}
        locale={locale}
        contacts={contacts ?? []}
        ids={done.ids}
        draft={done.kept}
        onAnother={again}
        onUndone={() => {
          onDraft(done.typed);
          again();
        }}
      />
    );
  }
  const typed = draft ?? startLog(today, people);
  return (
    <LogForm
      t={t}
      line={logLine[locale]}
      locale={locale}
      today={today}
      contacts={contacts}
      draft={typed}
      onDraft={onDraft}
      setting={props.setting}
      place={props.place}
      onCancel={props.onCancel}
      autofocus={props.autofocus}
      isAgain={isAgain}
      onSaved={(ids, kept) => {
        onDraft(undefined);
        if (onSaved) onSaved(ids);
        else setDone({ ids, kept, typed });
      }}
    />
  );
}
