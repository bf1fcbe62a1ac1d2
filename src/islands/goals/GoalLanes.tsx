import type { Goal } from '../../domain/goal.ts';
import { goalStage } from '../../domain/goal-course.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { addOutcome, addStep, removeOutcome } from '../../stores/goals.ts';
import { useSettle } from '../ui/use-settle.ts';
import { AddLine } from './AddLine.tsx';
import type { GoalKit } from './goal-kit.ts';
import { StepItem, stepsOf } from './StepItem.tsx';

interface Props {
  kit: GoalKit;
  goal: Goal;
}

/** Acts I control, and what came of them: two lanes that no number ever joins. */
export function GoalLanes({ kit, goal }: Props) {
  const { t, locale, today } = kit;
  const acts = useSettle<HTMLHeadingElement>();
  const results = useSettle<HTMLHeadingElement>();
  const steps = stepsOf(goal);
  const outcomes = [...goal.outcomes].sort((a, b) => (a.day < b.day ? -1 : 1));
  return (
    <div class="lanes">
      <section class="lane tight" aria-labelledby={`${goal.id}-acts`}>
        <h3 id={`${goal.id}-acts`} ref={acts.part} tabIndex={-1}>
          {t.laneActs}
        </h3>
        {steps.length === 0 && <p class="hint">{t.laneActsEmpty}</p>}
        <ul class="rows" role="list">
          {steps.map((step) => (
            <StepItem key={step.id} kit={kit} goalId={goal.id} step={step} settle={acts.settle} />
          ))}
        </ul>
        <AddLine
          label={t.stepNew}
          action={t.stepAdd}
          fault={t.stepFault}
          onAdd={(text) => addStep(goal.id, text)}
        />
      </section>
      <section class="lane tight" aria-labelledby={`${goal.id}-results`}>
        <h3 id={`${goal.id}-results`} ref={results.part} tabIndex={-1}>
          {t.laneResults}
        </h3>
        <p class="hint">
          {outcomes.length === 0 ? t.laneResultsEmpty : t.stages[goalStage(goal, today)]}
        </p>
        <ul class="rows" role="list">
          {outcomes.map(({ id, text, day }) => (
            <li key={id} class="row">
              <span>
                {text} <small class="note">{formatDay(locale, day, 'month-day')}</small>
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={fill(t.stepRemove, { text })}
                onClick={() => void results.settle(removeOutcome(goal.id, id))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
        <AddLine
          label={t.resultNew}
          action={t.resultAdd}
          fault={t.resultFault}
          onAdd={(text) => addOutcome(goal.id, text, today)}
        />
      </section>
    </div>
  );
}
