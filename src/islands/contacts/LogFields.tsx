import type { RefObject } from 'preact';
import type { Contact, Setting } from '../../domain/contact.ts';
import type { Day } from '../../domain/day.ts';
import type { LogFaults } from '../../domain/log-draft.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LogLineMessages } from '../../i18n/messages/log-line.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import type { LogDraft } from '../../stores/log-draft.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { EntryFields } from './EntryFields.tsx';
import { KindField } from './KindField.tsx';
import { NextStep } from './NextStep.tsx';

interface Props {
  t: LogMessages;
  line: LogLineMessages;
  locale: Locale;
  today: Day;
  contacts: readonly Contact[] | undefined;
  value: LogDraft;
  onChange: (patch: Partial<LogDraft>) => void;
  say: (place: keyof LogFaults) => string | undefined;
  setting?: Setting | undefined;
  autofocus?: boolean | undefined;
  /** The fields that are one press further. */
  more: RefObject<HTMLDetailsElement>;
}

/** Who and what; the day, what passed and the next step are one press further. */
export function LogFields({
  t,
  line,
  locale,
  today,
  contacts,
  value,
  onChange,
  say,
  ...rest
}: Props) {
  const { next } = value;
  return (
    <>
      <div data-field="who">
        <PersonPicker
          multiple
          allowNew
          autofocus={rest.autofocus}
          label={t.who}
          hint={t.whoHint}
          contacts={contacts}
          value={value.people}
          onChange={(people) => onChange({ people })}
          setting={rest.setting}
          error={value.people.length === 0 ? say('who') : undefined}
          locale={locale}
          t={t.picker}
        />
      </div>
      <div data-field="kind">
        <KindField t={t} value={value.kind} onChange={(kind) => onChange({ kind })} />
      </div>
      <details ref={rest.more} class="log-more">
        <summary>{t.more}</summary>
        {/* The server does not know the visitor's day; these fields wait for the records. */}
        {contacts && (
          <div class="stack">
            <EntryFields
              t={t}
              today={today}
              value={value}
              onChange={onChange}
              dayFault={say('day')}
            />
            <div data-field="next" class="stack">
              {next.by && (
                <ChoiceField
                  legend={line.whose}
                  options={[
                    { value: 'me', label: line.byMe },
                    { value: 'them', label: line.byThem },
                  ]}
                  value={next.by}
                  onChange={(by) => onChange({ next: { ...next, by: by === 'them' ? by : 'me' } })}
                />
              )}
              <NextStep
                t={t}
                label={next.by === 'them' ? line.theirNext : undefined}
                today={today}
                value={next}
                onChange={(changed) => onChange({ next: changed })}
                error={say('next')}
              />
            </div>
          </div>
        )}
      </details>
    </>
  );
}
