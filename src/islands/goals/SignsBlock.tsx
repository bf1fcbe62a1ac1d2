import { withFields } from '../../domain/record.ts';
import { DayField } from '../ui/DayField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { BlockProps } from './block-props.ts';

/** One act and one result to watch, and when to stop or change the plan. */
export function SignsBlock({ kit: { t }, goal, edit }: BlockProps) {
  const { signs = {}, stopRule = {} } = goal;
  return (
    <>
      <TextField
        label={t.signAct}
        hint={t.signActHint}
        value={signs.act ?? ''}
        onInput={(act) => edit({ signs: { ...signs, act } })}
      />
      <TextField
        label={t.signResult}
        hint={t.signResultHint}
        value={signs.result ?? ''}
        onInput={(result) => edit({ signs: { ...signs, result } })}
      />
      <TextField
        label={t.stopRule}
        hint={t.stopRuleHint}
        value={stopRule.rule ?? ''}
        onInput={(rule) => edit({ stopRule: { ...stopRule, rule } })}
      />
      <DayField
        label={t.stopDay}
        value={stopRule.day}
        onInput={(day) => edit({ stopRule: withFields<typeof stopRule>(stopRule, { day }) })}
      />
    </>
  );
}
