import type { Goal, Seat } from '../../domain/goal.ts';
import { fill } from '../../i18n/format.ts';
import { needLabel, type GoalKit } from './goal-kit.ts';

interface Props {
  kit: GoalKit;
  goal: Goal;
  seat: Seat;
  isAsked: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

/** A seat of the form in one line, with what to do about it. */
export function SeatLine({ kit: { t, terms }, goal, seat, isAsked, onEdit, onRemove }: Props) {
  const role = seat.role || t.seatNew;
  const need = goal.needs.find(({ id }) => id === seat.needId);
  const facts = [
    seat.field,
    t.places[seat.place],
    need && needLabel(t, need),
    t.starts[seat.startFrom],
  ].filter(Boolean);
  return (
    <div class="sheet row">
      <div class="tight">
        <strong>{role}</strong>
        <span class="note">{facts.join(' · ')}</span>
        {isAsked && <span class="error">{t.open}</span>}
      </div>
      <div class="acts">
        <button
          type="button"
          class="button quiet small"
          aria-label={fill(t.seatEdit, { role })}
          onClick={onEdit}
        >
          {terms.edit}
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={fill(t.seatRemove, { role })}
          onClick={onRemove}
        >
          {terms.remove}
        </button>
      </div>
    </div>
  );
}
