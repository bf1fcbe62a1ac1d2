import { useState } from 'preact/hooks';
import type { Seat } from '../../domain/goal.ts';
import { askedSeatAnswers, openSeatAnswers } from '../../domain/goal-plan.ts';
import { addSeat } from '../../domain/seat.ts';
import { startSeat } from '../../stores/goals.ts';
import { TextField } from '../ui/TextField.tsx';
import { useFocusBack } from '../ui/use-focus-back.ts';
import type { BlockProps } from './block-props.ts';
import { OpenSeat } from './OpenSeat.tsx';
import { SeatLine } from './SeatLine.tsx';

/** The seats of a goal in its form: one open at a time, the others in a line each. */
export function SeatsBlock({ kit, goal, before, edit, faults, tried }: BlockProps) {
  const { t } = kit;
  const { seats } = goal;
  const asked = askedSeatAnswers(goal, before);
  const [openId, setOpenId] = useState(
    () => seats.find((seat) => openSeatAnswers(seat, before).length > 0)?.id,
  );
  const [askedId, setAskedId] = useState<string>();
  const [isFull, setFull] = useState(false);
  const isOpen = seats.some(({ id }) => id === openId);
  const list = useFocusBack<HTMLDivElement>(isOpen);

  const add = () => {
    const need = goal.needs.find(({ id }) => !seats.some(({ needId }) => needId === id));
    const seat = startSeat(need ? { needId: need.id } : {});
    const result = addSeat(goal, seat, kit.goals);
    setFull(!result.ok);
    if (!result.ok) return;
    edit({ seats: result.goal.seats });
    setOpenId(seat.id);
  };
  const keep = () => {
    const seat = seats.find(({ id }) => id === openId);
    const isWhole = !seat || openSeatAnswers(seat, before).length === 0;
    setAskedId(isWhole ? undefined : openId);
    if (isWhole) setOpenId(undefined);
  };
  const change = (seat: Seat) =>
    edit({ seats: seats.map((item) => (item.id === seat.id ? seat : item)) });
  const remove = (id: string) => {
    setFull(false);
    edit({ seats: seats.filter((seat) => seat.id !== id) });
    list.current?.focus();
  };

  return (
    <div ref={list} class="stack" tabIndex={-1}>
      <p class="label">{t.seats}</p>
      <p class="hint">{t.seatsHint}</p>
      {seats.map((seat) =>
        seat.id === openId ? (
          <OpenSeat
            key={seat.id}
            kit={kit}
            seat={seat}
            needs={goal.needs}
            asked={askedId === seat.id || tried ? openSeatAnswers(seat, before) : []}
            onChange={change}
            onKeep={keep}
            onRemove={() => remove(seat.id)}
          />
        ) : (
          <SeatLine
            key={seat.id}
            kit={kit}
            goal={goal}
            seat={seat}
            isAsked={tried && asked[seat.id] !== undefined}
            onEdit={() => setOpenId(seat.id)}
            onRemove={() => remove(seat.id)}
          />
        ),
      )}
      {(faults.seats || isFull) && <p class="error">{isFull ? t.tooManySeats : faults.seats}</p>}
      {!isOpen && (
        <button type="button" class="button quiet" onClick={add}>
          {seats.length > 0 ? t.seatAddAnother : t.seatAdd}
        </button>
      )}
      <TextField
        label={t.placesToGo}
        hint={t.placesHint}
        value={goal.places.join('\n')}
        onInput={(text) => edit({ places: text.split('\n') })}
        multiline
      />
    </div>
  );
}
