import { fill } from '../../i18n/format.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { BlockProps } from './block-props.ts';

/** The inner obstacle, and the if-then sentence that meets it; read back once. */
export function SelfBlock({ kit: { t }, goal, edit, faults }: BlockProps) {
  const { obstacle = '', ifThen = { when: '', then: '' } } = goal;
  const when = ifThen.when.trim();
  const then = ifThen.then.trim();
  const isPreset = t.obstacles.includes(obstacle);
  return (
    <>
      <ChoiceField
        legend={t.obstacle}
        hint={t.obstacleHint}
        options={t.obstacles.map((text) => ({ value: text, label: text }))}
        value={obstacle}
        onChange={(text) => edit({ obstacle: text })}
        error={faults.obstacle}
      />
      <TextField
        label={t.obstacleOwn}
        value={isPreset ? '' : obstacle}
        onInput={(text) => edit({ obstacle: text })}
      />
      <TextField
        label={t.ifWhen}
        hint={t.ifWhenHint}
        value={ifThen.when}
        onInput={(text) => edit({ ifThen: { ...ifThen, when: text } })}
        error={when ? undefined : faults.ifThen}
        required
      />
      <TextField
        label={t.ifThen}
        hint={t.ifThenHint}
        value={ifThen.then}
        onInput={(text) => edit({ ifThen: { ...ifThen, then: text } })}
        error={then ? undefined : faults.ifThen}
        required
      />
      {when && then && (
        <div class="quote">
          <p>{fill(t.readBack, { when, then })}</p>
          <p class="hint">{t.readBackHint}</p>
        </div>
      )}
    </>
  );
}
