import { SEAT_STARTS, type Need, type Seat } from '../../domain/goal.ts';
import { withFields } from '../../domain/record.ts';
import { fill } from '../../i18n/format.ts';
import type { PlannerMessages } from '../../i18n/messages/goals.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  t: PlannerMessages;
  seat: Seat;
  number: number;
  needs: readonly Need[];
  isAsked: boolean;
  onChange: (seat: Seat) => void;
  /** Absent for the only seat. */
  onRemove: (() => void) | undefined;
}

/** One seat of the short planner. */
export function PlannerSeat({ t, seat, number, needs, isAsked, onChange, onRemove }: Props) {
  const set = (patch: { [Field in keyof Seat]?: Seat[Field] | undefined }) =>
    onChange(withFields(seat, patch));
  return (
    <fieldset class="planner-seat stack">
      <legend>{fill(t.seat, { n: number })}</legend>
      <TextField
        label={t.role}
        hint={t.roleHint}
        value={seat.role}
        onInput={(role) => set({ role })}
        error={isAsked && !seat.role.trim() ? t.faults.role : undefined}
        required
      />
      <TextField label={t.field} value={seat.field ?? ''} onInput={(field) => set({ field })} />
      <ChoiceField
        legend={t.place}
        options={[
          { value: 'outside', label: t.places.outside },
          { value: 'inside', label: t.places.inside },
        ]}
        value={seat.place}
        onChange={(place) => set({ place: place === 'inside' ? 'inside' : 'outside' })}
      />
      {needs.length > 1 && (
        <ChoiceField
          legend={t.need}
          options={needs.map(({ id, kind, text }) => ({
            value: id,
            label: text || t.needKinds[kind],
          }))}
          value={seat.needId ?? ''}
          onChange={(needId) => set({ needId })}
        />
      )}
      <ChoiceField
        legend={t.start}
        options={SEAT_STARTS.map((value) => ({ value, label: t.starts[value] }))}
        value={seat.startFrom}
        onChange={(value) => set({ startFrom: SEAT_STARTS.find((start) => start === value) })}
      />
      {onRemove && (
        <button type="button" class="text-button" onClick={onRemove}>
          {fill(t.seatRemove, { n: number })}
        </button>
      )}
    </fieldset>
  );
}
