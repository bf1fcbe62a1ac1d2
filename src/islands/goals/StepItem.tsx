import type { Goal, Step } from '../../domain/goal.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { FIRST_ACT, removeStep, tickStep } from '../../stores/goals.ts';
import { TickBox } from '../ui/TickBox.tsx';
import type { GoalKit } from './goal-kit.ts';

interface Props {
  kit: GoalKit;
  goalId: string;
  step: Step;
  /** Keeps the focus when the act is removed. */
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** Lists the acts of a goal, the first act before the others. */
export function stepsOf({ firstAct, steps }: Goal): Step[] {
  return firstAct ? [{ ...firstAct, id: FIRST_ACT }, ...steps] : steps;
}

/** An act to tick, with its day. */
export function StepItem({ kit, goalId, step, settle }: Props) {
  const { t, locale, today } = kit;
  const { id, text, due, doneOn } = step;
  const isDue = !doneOn && due !== undefined && due <= today;
  const day = doneOn
    ? fill(t.stepDone, { day: formatDay(locale, doneOn, 'month-day') })
    : due && fill(t.stepDue, { day: formatDay(locale, due, 'month-day') });
  return (
    <li class="row">
      <label class="choice">
        <TickBox
          isOn={doneOn !== undefined}
          onTick={(isDone) => tickStep(goalId, id, isDone ? today : undefined)}
        />
        <span>
          {id === FIRST_ACT && <small class="note">{t.firstLabel} ·</small>} {text}{' '}
          {day && <small class={isDue ? 'due' : 'note'}>{day}</small>}
        </span>
      </label>
      {id !== FIRST_ACT && (
        <button
          type="button"
          class="icon-button"
          aria-label={fill(t.stepRemove, { text })}
          onClick={() => void settle(removeStep(goalId, id))}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </li>
  );
}
