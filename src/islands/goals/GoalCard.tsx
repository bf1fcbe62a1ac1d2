import { useEffect, useState } from 'preact/hooks';
import type { Goal } from '../../domain/goal.ts';
import { goalDaysLeft, openAnswers } from '../../domain/goal-plan.ts';
import { fill, plural } from '../../i18n/format.ts';
import { CoverageSection } from './CoverageSection.tsx';
import { GoalCourse } from './GoalCourse.tsx';
import type { GoalKit } from './goal-kit.ts';
import { GoalLanes } from './GoalLanes.tsx';
import { GoalTurns } from './GoalTurns.tsx';
import { planLines } from './plan-lines.ts';
import { SeatRow } from './SeatRow.tsx';

interface Props {
  kit: GoalKit;
  goal: Goal;
  onEdit: (goal: Goal) => void;
}

/** A target network that is being worked on: coverage first, then seats, two lanes and the plan. */
export function GoalCard({ kit, goal, onEdit }: Props) {
  const { t } = kit;
  const lines = planLines(kit, goal);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return undefined;
    const end = () => setPrinting(false);
    addEventListener('afterprint', end);
    print();
    return () => removeEventListener('afterprint', end);
  }, [isPrinting]);
  const isOpen = openAnswers(goal).length > 0;
  return (
    <article
      class="goal sheet"
      id={goal.id}
      aria-labelledby={`${goal.id}-head`}
      tabIndex={-1}
      data-printing={isPrinting ? '' : undefined}
    >
      <div class="tight">
        <p class="eyebrow">{timeLeft(kit, goal)}</p>
        <h2 id={`${goal.id}-head`}>{goal.purpose}</h2>
      </div>
      <GoalCourse kit={kit} goal={goal} onEdit={() => onEdit(goal)} />
      <CoverageSection kit={kit} goal={goal} />
      {goal.seats.length > 0 && (
        <section class="tight" aria-labelledby={`${goal.id}-seats`}>
          <h3 id={`${goal.id}-seats`}>{t.seatsHead}</h3>
          <ul class="rows" role="list">
            {goal.seats.map((seat) => (
              <SeatRow key={seat.id} kit={kit} goal={goal} seat={seat} />
            ))}
          </ul>
        </section>
      )}
      <GoalLanes kit={kit} goal={goal} />
      {lines.length > 0 && (
        <section class="tight" aria-labelledby={`${goal.id}-plan`}>
          <h3 id={`${goal.id}-plan`}>{t.plan}</h3>
          <dl class="facts">
            {lines.map(({ key, label, text }) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {isOpen && (
        <p class="row">
          <span class="note">{t.planOpen}</span>
          <button type="button" class="text-button" onClick={() => onEdit(goal)}>
            {t.planComplete}
          </button>
        </p>
      )}
      <p class="acts">
        <button type="button" class="text-button" onClick={() => setPrinting(true)}>
          {t.print}
        </button>
      </p>
      <GoalTurns kit={kit} goal={goal} onEdit={() => onEdit(goal)} />
    </article>
  );
}

function timeLeft({ t, locale, today }: GoalKit, goal: Goal): string {
  const weeks = goal.horizon;
  if (goal.status === 'paused') return t.pausedSince;
  const left = goalDaysLeft(goal, today);
  return left > 0 ? fill(plural(locale, t.daysLeft, left), { weeks }) : fill(t.timeOver, { weeks });
}
