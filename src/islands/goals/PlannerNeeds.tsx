import { useState } from 'preact/hooks';
import { MOST_NEEDS, NEED_KINDS, type Need } from '../../domain/goal.ts';
import type { PlannerMessages } from '../../i18n/messages/goals.ts';
import { chooseNeeds } from '../../stores/goals.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  t: PlannerMessages;
  needs: readonly Need[];
  tried: boolean;
  onChange: (needs: Need[]) => void;
}

/** Which help is missing, in the short planner. */
export function PlannerNeeds({ t, needs, tried, onChange }: Props) {
  const [tooMany, setTooMany] = useState(false);
  const own = needs.find(({ kind }) => kind === 'own');
  const choose = (kinds: readonly string[]) => {
    setTooMany(kinds.length > MOST_NEEDS);
    if (kinds.length <= MOST_NEEDS) onChange(chooseNeeds(needs, kinds));
  };
  const fault = tooMany ? t.faults.needsMost : tried && needs.length === 0 && t.faults.needs;
  return (
    <>
      <ChoiceField
        legend={t.needs}
        hint={t.needsHint}
        options={NEED_KINDS.map((value) => ({ value, label: t.needKinds[value] }))}
        value={needs.map(({ kind }) => kind)}
        multiple
        onChange={choose}
        error={fault || undefined}
      />
      {own && (
        <TextField
          label={t.needText}
          value={own.text ?? ''}
          onInput={(text) =>
            onChange(needs.map((need) => (need === own ? { ...need, text } : need)))
          }
          error={tried && !own.text?.trim() ? t.faults.needText : undefined}
          required
        />
      )}
    </>
  );
}
