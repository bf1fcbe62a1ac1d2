import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contact, Setting } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import { logFaults, type LogFaults } from '../../domain/log-draft.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LogLineMessages } from '../../i18n/messages/log-line.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import { logInteraction } from '../../stores/interactions.ts';
import { toLogEntry, type LogDraft } from '../../stores/log-draft.ts';
import { later } from '../ui/later.ts';
import { useFollowing } from '../ui/use-after-paint.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { LineField } from './LineField.tsx';
import type { ChipField } from './line-chips.ts';
import { LogFields } from './LogFields.tsx';
import { useLogLine } from './use-log-line.ts';

const LineReading = later(async () => (await import('./LineReading.tsx')).LineReading);

interface Props {
  t: LogMessages;
  line: LogLineMessages;
  locale: Locale;
  today: Day;
  contacts: readonly Contact[] | undefined;
  draft: LogDraft;
  onDraft: (draft: LogDraft) => void;
  /** Gets what was kept, and what it was typed as. */
  onSaved: (ids: string[], kept: LogDraft) => void;
  onCancel?: (() => void) | undefined;
  setting?: Setting | undefined;
  place?: string | undefined;
  autofocus?: boolean | undefined;
  /** Whether it takes the place of what was logged, and so of the button that was pressed. */
  isAgain?: boolean | undefined;
}

/** One line, or the fields it fills: they come first while nothing is typed, and then when asked for. */
export function LogForm(props: Props) {
  const { t, line, locale, today, contacts, draft, onSaved, onCancel } = props;
  const [faults, setFaults] = useState<LogFaults>();
  const { form, more, isOpen, setOpen, putRight } = useFields(faults, props.isAgain);
  const state = useLogLine(props);
  const { shown } = state;
  const hasLine = useHasLine(contacts, draft);
  const isRead = hasLine && state.read !== undefined;
  const say = (place: keyof LogFaults) => {
    const fault = faults?.[place];
    // Which of several is asked where the names are, not in the picker.
    return fault && fault !== 'which' ? t.faults[fault] : undefined;
  };

  const save = useOneSubmit(async () => {
    const { shown: kept, unclear } = state.toKeep();
    const { people, day, next } = kept;
    const isUnclear = unclear.length > 0;
    const found = logFaults({ people: people.length, isUnclear, day, next }, today);
    if (found && !isUnclear) setOpen(true);
    setFaults(found);
    if (found || day === undefined) return;
    const ids = await logInteraction(toLogEntry(kept, day, props.place));
    if (ids) onSaved(ids, kept);
  });

  const reading = useFollowing(
    draft.line?.text,
    <>
      {isRead && contacts && (
        <LineReading
          t={t}
          line={line}
          locale={locale}
          today={today}
          contacts={contacts}
          state={state}
          fault={faults?.who === 'which' ? t.faults.which : undefined}
          onPutRight={putRight}
        />
      )}
      <div class="stack" data-fields hidden={isRead && !isOpen}>
        <LogFields
          {...props}
          value={shown}
          onChange={state.change}
          say={say}
          autofocus={props.autofocus && !hasLine}
          more={more}
        />
      </div>
      <div class="acts">
        <button type="submit" class="button">
          {t.save}
        </button>
        {onCancel && (
          <button type="button" class="button quiet" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
        {isRead && !isOpen && (
          <button type="button" class="text-button" onClick={() => putRight('who')}>
            {line.fields}
          </button>
        )}
      </div>
    </>,
  );

  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      {hasLine && (
        <LineField
          label={line.label}
          hint={line.hint}
          value={draft.line?.text ?? ''}
          onInput={state.type}
          autofocus={props.autofocus}
        />
      )}
      {reading}
    </form>
  );
}

/** The fields under a line: folded until one is wrong or is to be put right. */
function useFields(faults: LogFaults | undefined, isAgain = false) {
  const [isOpen, setOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const more = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    if ((faults?.day ?? faults?.next) && more.current) more.current.open = true;
    if (faults) form.current?.querySelector<HTMLElement>(FAULTY)?.focus();
  }, [faults]);

  useEffect(() => {
    if (isAgain) form.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [isAgain]);

  const putRight = (field: ChipField) => {
    setOpen(true);
    requestAnimationFrame(() => {
      const place = form.current?.querySelector(`[data-fields] [data-field="${field}"]`);
      if (more.current?.contains(place ?? null)) more.current.open = true;
      const chosen = place?.querySelector<HTMLElement>(':checked');
      (chosen ?? place?.querySelector<HTMLElement>('input, textarea'))?.focus();
    });
  };
  return { form, more, isOpen, setOpen, putRight };
}

const FAULTY = '[data-fault] button, [aria-invalid]';

/** Someone new here meets the fields; the line comes once there is someone to name. */
function useHasLine(contacts: readonly Contact[] | undefined, draft: LogDraft): boolean {
  const [wasHere] = useState(() => document.documentElement.dataset['returning'] !== undefined);
  return Boolean(draft.line?.text) || (contacts ? contacts.length > 0 : wasHere);
}
