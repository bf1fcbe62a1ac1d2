import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Goal } from '../../domain/goal.ts';
import { canAddGoal } from '../../domain/seat.ts';
import { NEW_GOAL, dropGoalDraft, readGoalDraft } from '../../stores/goal-draft.ts';
import { ClosedGoals } from './ClosedGoals.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { GoalCard } from './GoalCard.tsx';
import type { GoalKit } from './goal-kit.ts';
import { NoGoals } from './NoGoals.tsx';

interface Props {
  kit: GoalKit;
  list: RefObject<HTMLDivElement>;
  lessonHref: string;
  onNew: () => void;
  onEdit: (goal: Goal) => void;
}

/** The goals in work, the paused ones after them, and what is reached or let go below, folded. */
export function GoalList({ kit, list, lessonHref, onNew, onEdit }: Props) {
  const { t, goals } = kit;
  const [draft, setDraft] = useState(() => readGoalDraft(NEW_GOAL));
  const inWork = goals.filter(({ status }) => status === 'active');
  const paused = goals.filter(({ status }) => status === 'paused');
  const closed = goals.filter(({ status }) => status === 'reached' || status === 'let-go');
  const isRoom = canAddGoal(goals);

  const drop = () => {
    dropGoalDraft(NEW_GOAL);
    setDraft(undefined);
    list.current?.focus();
  };
  return (
    <div ref={list} class="stack wide" tabIndex={-1}>
      {draft && isRoom && (
        <DraftNotice t={t} purpose={draft.goal.purpose} onGo={onNew} onDrop={drop} />
      )}
      {goals.length === 0 && !draft && <NoGoals t={t} lessonHref={lessonHref} onStart={onNew} />}
      {[...inWork, ...paused].map((goal) => (
        <GoalCard key={goal.id} kit={kit} goal={goal} onEdit={onEdit} />
      ))}
      {!isRoom && <p class="note">{t.tooManyGoals}</p>}
      {isRoom && goals.length > 0 && !draft && (
        <div>
          <button type="button" class="button quiet" onClick={onNew}>
            {inWork.length > 0 ? t.startAnother : t.start}
          </button>
        </div>
      )}
      {closed.length > 0 && <ClosedGoals kit={kit} goals={closed} onEdit={onEdit} />}
    </div>
  );
}
