import { useState } from 'preact/hooks';
import type { Goal } from '../../domain/goal.ts';
import { canResumeGoal } from '../../domain/seat.ts';
import { deleteRecord } from '../../stores/change.ts';
import { turnGoal, type GoalTurn } from '../../stores/goals.ts';
import { useFocusBack } from '../ui/use-focus-back.ts';
import { useOnePress } from '../ui/use-one-press.ts';
import { GoalEnding } from './GoalEnding.tsx';
import type { GoalKit } from './goal-kit.ts';

interface Props {
  kit: GoalKit;
  goal: Goal;
  onEdit: () => void;
}

/** What may become of a goal: edited, reached, paused, let go with its lesson, or thrown away. */
export function GoalTurns({ kit, goal, onEdit }: Props) {
  const { t } = kit;
  const [ending, setEnding] = useState<'reached' | 'let-go'>();
  const [isRefused, setRefused] = useState(false);
  const isActive = goal.status === 'active';
  const acts = useFocusBack<HTMLDivElement>(ending !== undefined);
  const once = useOnePress();
  const turn = (to: GoalTurn) => void once(() => kit.settle(turnGoal(goal.id, to), goal.id));

  const isRoom = canResumeGoal(goal, kit.goals);
  const resume = () => {
    setRefused(!isRoom);
    if (isRoom) turn('resumed');
  };

  if (ending) {
    return (
      <GoalEnding kit={kit} goal={goal} ending={ending} onClose={() => setEnding(undefined)} />
    );
  }
  return (
    <>
      {isRefused && !isRoom && (
        <p class="error" role="alert">
          {t.noRoom}
        </p>
      )}
      <div ref={acts} class="acts" tabIndex={-1}>
        {!isActive && (
          <button type="button" class="button" onClick={resume}>
            {t.resume}
          </button>
        )}
        <button type="button" class="button quiet small" onClick={onEdit}>
          {t.edit}
        </button>
        {isActive && (
          <>
            <button type="button" class="button quiet small" onClick={() => setEnding('reached')}>
              {t.reach}
            </button>
            <button type="button" class="button quiet small" onClick={() => turn('paused')}>
              {t.pause}
            </button>
          </>
        )}
        {goal.status !== 'let-go' && goal.status !== 'reached' && (
          <button type="button" class="button quiet small" onClick={() => setEnding('let-go')}>
            {t.letGo}
          </button>
        )}
        <button
          type="button"
          class="text-button small"
          onClick={() => void once(() => kit.settle(deleteRecord('goal', goal.id)))}
        >
          {t.delete}
        </button>
      </div>
    </>
  );
}
