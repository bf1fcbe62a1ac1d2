import type { Goal } from '../../domain/goal.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import type { GoalKit } from './goal-kit.ts';
import { GoalTurns } from './GoalTurns.tsx';

interface Props {
  kit: GoalKit;
  goals: readonly Goal[];
  onEdit: (goal: Goal) => void;
}

/** Goals that were reached or let go, folded, each with what was learnt. */
export function ClosedGoals({ kit, goals, onEdit }: Props) {
  const { t, locale } = kit;
  return (
    <details class="closed-goals">
      <summary>{t.closed}</summary>
      <ul class="rows" role="list">
        {goals.map((goal) => (
          <li key={goal.id} id={goal.id} class="tight" tabIndex={-1}>
            <h3>{goal.purpose}</h3>
            {goal.closedOn && (
              <p class="note">
                {fill(goal.status === 'reached' ? t.closedReached : t.closedLetGo, {
                  day: formatDay(locale, goal.closedOn, 'long'),
                })}
              </p>
            )}
            {goal.learnt && <p>{fill(t.learnt, { text: goal.learnt })}</p>}
            <GoalTurns kit={kit} goal={goal} onEdit={() => onEdit(goal)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
