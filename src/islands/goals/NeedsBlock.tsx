import { useState } from 'preact/hooks';
import { MOST_NEEDS, NEED_KINDS, type Need } from '../../domain/goal.ts';
import { fill } from '../../i18n/format.ts';
import { chooseNeeds } from '../../stores/goals.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { BlockProps } from './block-props.ts';

/** Which kinds of help are missing; up to five, and no total. */
export function NeedsBlock({ kit: { t }, goal, edit, faults, tried }: BlockProps) {
  const [tooMany, setTooMany] = useState(false);
  const { needs } = goal;

  const choose = (kinds: readonly string[]) => {
    setTooMany(kinds.length > MOST_NEEDS);
    if (kinds.length > MOST_NEEDS) return;
    edit({ needs: chooseNeeds(needs, kinds) });
  };
  const say = (need: Need, text: string) =>
    edit({ needs: needs.map((item) => (item.id === need.id ? { ...item, text } : item)) });

  return (
    <>
      <ChoiceField
        legend={t.needs}
        hint={t.needsHint}
        options={NEED_KINDS.map((value) => ({ value, label: t.needKinds[value] }))}
        value={needs.map(({ kind }) => kind)}
        multiple
        onChange={choose}
        error={tooMany ? t.faults.needsMost : faults.needs}
      />
      {needs.map((need) => {
        const isOwn = need.kind === 'own';
        return (
          <TextField
            key={need.id}
            label={isOwn ? t.needOwn : fill(t.needText, { need: t.needKinds[need.kind] })}
            hint={isOwn ? undefined : t.needTextHint}
            value={need.text ?? ''}
            onInput={(text) => say(need, text)}
            error={tried && isOwn && !need.text?.trim() ? t.faults.needOwn : undefined}
          />
        );
      })}
    </>
  );
}
