import { useState } from 'preact/hooks';
import type { Goal, Seat } from '../../domain/goal.ts';
import { hasUnsaidNeed, tidyGoal } from '../../domain/goal-plan.ts';
import { canAddGoal, canResumeGoal } from '../../domain/seat.ts';
import type { PlannerMessages } from '../../i18n/messages/goals.ts';
import { saveGoal, startGoal, startSeat } from '../../stores/goals.ts';
import { TextField } from '../ui/TextField.tsx';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { PlannerNeeds } from './PlannerNeeds.tsx';
import { PlannerSeat } from './PlannerSeat.tsx';

interface Props {
  t: PlannerMessages;
  goals: readonly Goal[];
  onSaved: (goal: Goal) => void;
}

/** The short form of a goal; it keeps what was typed until the goal is saved. */
export function PlannerForm({ t, goals, onSaved }: Props) {
  const [goal, setGoal] = useState(() => ({ ...startGoal(), seats: [startSeat()] }));
  const { form, isAsked, ask } = useFaultFocus();
  const [refusal, setRefusal] = useState<'tooManyGoals' | 'tooManySeats'>();
  const plan = tidyGoal(withNeeds(goal));
  const { seats } = goal;
  const setSeats = (next: Seat[]) => setGoal({ ...goal, seats: next });

  const save = useOneSubmit(async () => {
    ask();
    const hasNeeds = plan.needs.length > 0 && !hasUnsaidNeed(goal);
    if (plan.purpose === '' || !hasNeeds || plan.seats.length === 0) return;
    const hasRoom = canResumeGoal(plan, goals);
    setRefusal(hasRoom ? undefined : canAddGoal(goals) ? 'tooManySeats' : 'tooManyGoals');
    if (hasRoom && (await saveGoal(plan))) onSaved(plan);
  });

  return (
    <form ref={form} class="stack" noValidate onSubmit={save}>
      <TextField
        label={t.purpose}
        hint={t.purposeHint}
        value={goal.purpose}
        onInput={(purpose) => setGoal({ ...goal, purpose })}
        error={isAsked && plan.purpose === '' ? t.faults.purpose : undefined}
        required
      />
      <PlannerNeeds
        t={t}
        needs={goal.needs}
        tried={isAsked}
        onChange={(needs) => setGoal({ ...goal, needs })}
      />
      {seats.map((seat, index) => (
        <PlannerSeat
          key={seat.id}
          t={t}
          seat={withNeed(goal, seat, index)}
          number={index + 1}
          needs={goal.needs}
          isAsked={isAsked && plan.seats.length === 0}
          onChange={(next) => setSeats(seats.map((item) => (item.id === next.id ? next : item)))}
          onRemove={
            seats.length > 1 ? () => setSeats(seats.filter((item) => item !== seat)) : undefined
          }
        />
      ))}
      {refusal && (
        <p class="error" role="alert">
          {t[refusal]}
        </p>
      )}
      <div class="acts">
        <button type="submit" class="button">
          {t.save}
        </button>
        <button type="button" class="text-button" onClick={() => setSeats([...seats, startSeat()])}>
          {t.seatAdd}
        </button>
      </div>
    </form>
  );
}

/** A seat for which no need was chosen stands for the one at its own place in the list. */
function withNeed({ needs }: Goal, seat: Seat, index: number): Seat {
  const isChosen = needs.some(({ id }) => id === seat.needId);
  const need = isChosen ? undefined : needs[Math.min(index, needs.length - 1)];
  return need ? { ...seat, needId: need.id } : seat;
}

function withNeeds(goal: Goal): Goal {
  return { ...goal, seats: goal.seats.map((seat, index) => withNeed(goal, seat, index)) };
}
