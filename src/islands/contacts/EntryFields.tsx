import { addDays, type Day } from '../../domain/day.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import type { EntryDraft } from '../../stores/log-draft.ts';
import { DayField } from '../ui/DayField.tsx';
import { PassedFields } from './PassedFields.tsx';

interface Props {
  t: LogMessages;
  today: Day;
  value: EntryDraft;
  onChange: (patch: Partial<EntryDraft>) => void;
  dayFault?: string | undefined;
}

/** When it was, what was given and received, and a note. */
export function EntryFields({ t, today, value, onChange, dayFault }: Props) {
  return (
    <>
      <div data-field="day">
        <DayField
          label={t.day}
          value={value.day}
          onInput={(day) => onChange({ day })}
          error={dayFault}
          quick={[
            { label: t.today, day: today },
            { label: t.yesterday, day: addDays(today, -1) },
          ]}
        />
      </div>
      <PassedFields t={t} value={value} onChange={onChange} />
    </>
  );
}
