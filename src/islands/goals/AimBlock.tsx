import { TextField } from '../ui/TextField.tsx';
import type { BlockProps } from './block-props.ts';

/** What the visitor wants to be able to do, and the best that could come of it. */
export function AimBlock({ kit: { t }, goal, edit, faults }: BlockProps) {
  return (
    <>
      <TextField
        label={t.purpose}
        hint={t.purposeHint}
        value={goal.purpose}
        onInput={(purpose) => edit({ purpose })}
        error={faults.purpose}
        required
      />
      <TextField
        label={t.bestResult}
        value={goal.bestResult ?? ''}
        onInput={(bestResult) => edit({ bestResult })}
      />
    </>
  );
}
