import { useEffect, useRef, useState } from 'preact/hooks';
import type { Goal } from '../../domain/goal.ts';
import { turnGoal } from '../../stores/goals.ts';
import { TextField } from '../ui/TextField.tsx';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import type { GoalKit } from './goal-kit.ts';

interface Props {
  kit: GoalKit;
  goal: Goal;
  ending: 'reached' | 'let-go';
  onClose: () => void;
}

/** A goal's end, with what was learnt on the way. */
export function GoalEnding({ kit: { t, terms, settle }, goal, ending, onClose }: Props) {
  const [learnt, setLearnt] = useState('');
  const isReached = ending === 'reached';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const end = useOneSubmit(async () => {
    if (await settle(turnGoal(goal.id, ending, learnt))) onClose();
  });
  return (
    <form ref={form} class="stack" noValidate onSubmit={end}>
      <TextField
        label={isReached ? t.reachHead : t.letGoHead}
        hint={isReached ? t.reachHint : t.letGoHint}
        value={learnt}
        onInput={setLearnt}
      />
      <div class="acts">
        <button type="submit" class="button">
          {isReached ? t.confirmReach : t.confirmLetGo}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {terms.cancel}
        </button>
      </div>
    </form>
  );
}
