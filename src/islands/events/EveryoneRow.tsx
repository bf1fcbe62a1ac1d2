import type { Contact } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { LogFaults } from '../../domain/log-draft.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { EveryoneMessages } from '../../i18n/messages/everyone.ts';
import type { LogDraft } from '../../stores/log-draft.ts';
import { NextStep } from '../contacts/NextStep.tsx';
import { PassedFields } from '../contacts/PassedFields.tsx';
import { PersonPicker } from '../ui/PersonPicker.tsx';

interface Props {
  t: EveryoneMessages;
  locale: Locale;
  today: Day;
  contacts: readonly Contact[];
  number: number;
  draft: LogDraft;
  faults: LogFaults | undefined;
  onDraft: (draft: LogDraft) => void;
  onRemove: (() => void) | undefined;
}

/** One line: who, and one press further what passed and the next step. */
export function EveryoneRow(props: Props) {
  const { t, locale, today, contacts, number, draft, faults, onDraft, onRemove } = props;
  const { log } = t;
  const change = (patch: Partial<LogDraft>) => onDraft({ ...draft, ...patch });
  const fault = (place: keyof LogFaults) => faults?.[place] && log.faults[faults[place]];
  return (
    <fieldset class="everyone-row stack tight">
      <legend>{fill(t.line, { n: number })}</legend>
      <PersonPicker
        multiple
        allowNew
        label={log.who}
        contacts={contacts}
        value={draft.people}
        onChange={(people) => change({ people })}
        error={draft.people.length === 0 ? fault('who') : undefined}
        locale={locale}
        t={log.picker}
      />
      <details class="log-more" open={fault('next') ? true : undefined}>
        <summary>{t.passed}</summary>
        <div class="stack">
          <PassedFields t={log} value={draft} onChange={change} />
          <NextStep
            t={log}
            today={today}
            value={draft.next}
            onChange={(next) => change({ next })}
            error={fault('next')}
          />
        </div>
      </details>
      {onRemove && (
        <div>
          <button
            type="button"
            class="text-button"
            aria-label={fill(t.removeLineLabel, { n: number })}
            onClick={onRemove}
          >
            {t.removeLine}
          </button>
        </div>
      )}
    </fieldset>
  );
}
