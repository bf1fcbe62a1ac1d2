import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contact, Setting } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import { logFaults, type LogFaults } from '../../domain/log-draft.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import { logInteraction } from '../../stores/interactions.ts';
import { toLogEntry, type LogDraft } from '../../stores/log-draft.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { EntryFields } from './EntryFields.tsx';
import { KindField } from './KindField.tsx';
import { NextStep } from './NextStep.tsx';

interface Props {
  t: LogMessages;
  locale: Locale;
  today: Day;
  contacts: readonly Contact[] | undefined;
  draft: LogDraft;
  onDraft: (draft: LogDraft) => void;
  onSaved: (ids: string[], draft: LogDraft) => void;
  onCancel?: (() => void) | undefined;
  setting?: Setting | undefined;
  place?: string | undefined;
  autofocus?: boolean | undefined;
}

/** Who and what; the day, what passed and the next step are one press further. */
export function LogForm(props: Props) {
  const { t, locale, today, contacts, draft, onDraft, onSaved, onCancel } = props;
  const [faults, setFaults] = useState<LogFaults>();
  const form = useRef<HTMLFormElement>(null);
  const more = useRef<HTMLDetailsElement>(null);
  const change = (patch: Partial<LogDraft>) => onDraft({ ...draft, ...patch });
  const say = (place: keyof LogFaults) => {
    const fault = faults?.[place];
    return fault && t.faults[fault];
  };

  useEffect(() => {
    if ((faults?.day ?? faults?.next) && more.current) more.current.open = true;
    if (faults) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [faults]);

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const { people, day, next } = draft;
    const found = logFaults({ people: people.length, day, next }, today);
    setFaults(found);
    if (found || day === undefined) return;
    const ids = await logInteraction(toLogEntry(draft, day, props.place));
    if (ids) onSaved(ids, draft);
  };

  return (
    <form ref={form} class="stack" noValidate onSubmit={(event) => void save(event)}>
      <PersonPicker
        multiple
        allowNew
        autofocus={props.autofocus}
        label={t.who}
        hint={t.whoHint}
        contacts={contacts}
        value={draft.people}
        onChange={(people) => change({ people })}
        setting={props.setting}
        error={draft.people.length === 0 ? say('who') : undefined}
        locale={locale}
        t={t.picker}
      />
      <KindField t={t} value={draft.kind} onChange={(kind) => change({ kind })} />
      <details ref={more} class="log-more">
        <summary>{t.more}</summary>
        {/* The server does not know the visitor's day; these fields wait for the records. */}
        {contacts && (
          <div class="stack">
            <EntryFields
              t={t}
              today={today}
              value={draft}
              onChange={change}
              dayFault={say('day')}
            />
            <NextStep
              t={t}
              today={today}
              value={draft.next}
              onChange={(next) => change({ next })}
              error={say('next')}
            />
          </div>
        )}
      </details>
      <div class="acts">
        <button type="submit" class="button">
          {t.save}
        </button>
        {onCancel && (
          <button type="button" class="button quiet" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
