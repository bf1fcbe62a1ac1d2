import { addDays, type Day } from '../../domain/day.ts';
import type { LogMessages } from '../../i18n/messages/log.ts';
import type { LogDraft } from '../../stores/log-draft.ts';
import { DayField } from '../ui/DayField.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  t: LogMessages;
  today: Day;
  value: LogDraft['next'];
  onChange: (value: LogDraft['next']) => void;
  error: string | undefined;
  /** What the step is called where the visitor did not promise it. */
  label?: string | undefined;
}

/** What was promised as the next step, and by when. */
export function NextStep({ t, today, value, onChange, error, label }: Props) {
  return (
    <>
      <TextField
        label={label ?? t.next}
        value={value.text}
        error={error}
        onInput={(text) => onChange({ ...value, text })}
      />
      <DayField
        label={t.nextDay}
        value={value.due}
        onInput={(due) => onChange({ ...value, due })}
        quick={[
          { label: t.tomorrow, day: addDays(today, 1) },
          { label: t.inAWeek, day: addDays(today, 7) },
        ]}
      />
    </>
  );
}
