import { addDays } from '../../domain/day.ts';
import { withFields } from '../../domain/record.ts';
import { DayField } from '../ui/DayField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { BlockProps } from './block-props.ts';

/** The smallest first act, today or tomorrow. */
export function FirstBlock({ kit: { t, terms, today }, goal, edit, faults }: BlockProps) {
  const { firstAct = { text: '' } } = goal;
  return (
    <>
      <TextField
        label={t.firstAct}
        hint={t.firstActHint}
        value={firstAct.text}
        onInput={(text) => edit({ firstAct: { ...firstAct, text } })}
        error={faults.firstAct}
        required
      />
      <DayField
        label={t.firstActDay}
        value={firstAct.due}
        onInput={(due) => edit({ firstAct: withFields<typeof firstAct>(firstAct, { due }) })}
        quick={[
          { label: terms.today, day: today },
          { label: terms.tomorrow, day: addDays(today, 1) },
        ]}
      />
    </>
  );
}
