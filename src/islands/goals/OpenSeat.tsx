import { useEffect, useRef } from 'preact/hooks';
import type { Need, Seat } from '../../domain/goal.ts';
import type { SeatAnswer } from '../../domain/goal-plan.ts';
import { fill } from '../../i18n/format.ts';
import type { GoalKit } from './goal-kit.ts';
import { SeatFields } from './SeatFields.tsx';

interface Props {
  kit: GoalKit;
  seat: Seat;
  needs: readonly Need[];
  asked: readonly SeatAnswer[];
  onChange: (seat: Seat) => void;
  onKeep: () => void;
  onRemove: () => void;
}

/** The seat of the form that is open: its fields, and what to do with it. */
export function OpenSeat({ kit, seat, needs, asked, onChange, onKeep, onRemove }: Props) {
  const { t, terms } = kit;
  const role = seat.role || t.seatNew;
  const fields = useRef<HTMLDivElement>(null);
  // The button that opened it is gone; at the beginning of a block its heading takes the focus back.
  useEffect(() => fields.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={fields} class="sheet stack" role="group" aria-label={role}>
      <SeatFields kit={kit} seat={seat} needs={needs} asked={asked} onChange={onChange} />
      <div class="acts">
        <button type="button" class="button quiet" onClick={onKeep}>
          {t.seatKeep}
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
