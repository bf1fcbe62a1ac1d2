import { SEAT_STARTS, type Need, type Seat } from '../../domain/goal.ts';
import type { SeatAnswer } from '../../domain/goal-plan.ts';
import { withFields } from '../../domain/record.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { needLabel, type GoalKit, type SeatPatch } from './goal-kit.ts';
import { SeatMore } from './SeatMore.tsx';

interface Props {
  kit: GoalKit;
  seat: Seat;
  needs: readonly Need[];
  asked: readonly SeatAnswer[];
  onChange: (seat: Seat) => void;
}

/** One seat: role × field × inside or outside, the need it meets, where to start, what I can offer. */
export function SeatFields({ kit, seat, needs, asked, onChange }: Props) {
  const { t } = kit;
  const set = (patch: SeatPatch) => onChange(withFields(seat, patch));
  return (
    <>
      <TextField
        label={t.role}
        hint={t.roleHint}
        value={seat.role}
        onInput={(role) => set({ role })}
        error={asked.includes('role') ? t.faults.role : undefined}
        required
      />
      <TextField
        label={t.field}
        hint={t.fieldHint}
        value={seat.field ?? ''}
        onInput={(field) => set({ field })}
      />
      <ChoiceField
        legend={t.place}
        options={[
          { value: 'outside', label: t.places.outside },
          { value: 'inside', label: t.places.inside },
        ]}
        value={seat.place}
        onChange={(place) => set({ place: place === 'inside' ? 'inside' : 'outside' })}
      />
      {needs.length > 0 && (
        <SelectField
          label={t.needCovered}
          options={[
            { value: '', label: t.needNone },
            ...needs.map((need) => ({ value: need.id, label: needLabel(t, need) })),
          ]}
          value={seat.needId ?? ''}
          onChange={(needId) => set({ needId: needId || undefined })}
        />
      )}
      <ChoiceField
        legend={t.startFrom}
        hint={t.startFromHint}
        options={SEAT_STARTS.map((value) => ({ value, label: t.starts[value] }))}
        value={seat.startFrom}
        onChange={(value) => set({ startFrom: SEAT_STARTS.find((start) => start === value) })}
      />
      <TextField
        label={t.seatOffer}
        hint={t.seatOfferHint}
        list={t.seatOffers}
        value={seat.offer ?? ''}
        onInput={(offer) => set({ offer })}
        error={asked.includes('offer') ? t.faults.offer : undefined}
        required
      />
      <SeatMore kit={kit} seat={seat} set={set} />
    </>
  );
}
