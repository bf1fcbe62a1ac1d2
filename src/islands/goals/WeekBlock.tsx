import { useState } from 'preact/hooks';
import { MANY_MINUTES } from '../../domain/goal-course.ts';
import { withFields } from '../../domain/record.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { BlockProps } from './block-props.ts';

/** When and where, each week, and how much is enough. */
export function WeekBlock({ kit: { t, terms }, goal, edit, faults }: BlockProps) {
  const { weekly = { moment: '' }, minutesPerWeek } = goal;
  // As typed: on the way from 30 to 20 stands a 0, which is no number of minutes to keep.
  const [minutes, setMinutes] = useState(String(minutesPerWeek ?? ''));
  const isHigh = minutesPerWeek !== undefined && minutesPerWeek > MANY_MINUTES;
  return (
    <>
      <SelectField
        label={t.weekday}
        options={[
          { value: '', label: t.weekdayAny },
          ...terms.weekdays.map((label, index) => ({ value: String(index + 1), label })),
        ]}
        value={String(weekly.weekday ?? '')}
        onChange={(day) =>
          edit({ weekly: withFields<typeof weekly>(weekly, { weekday: Number(day) || undefined }) })
        }
      />
      <TextField
        label={t.moment}
        hint={t.momentHint}
        value={weekly.moment}
        onInput={(moment) => edit({ weekly: { ...weekly, moment } })}
        error={faults.weekly}
        required
      />
      <TextField
        label={t.minutes}
        hint={t.minutesHint}
        type="number"
        width="short"
        value={minutes}
        onInput={(text) => {
          setMinutes(text);
          edit({ minutesPerWeek: Number(text) > 0 ? Number(text) : undefined });
        }}
      />
      {isHigh && <p class="note">{t.minutesHigh}</p>}
    </>
  );
}
