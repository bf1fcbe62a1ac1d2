import { RUNGS } from '../../domain/contact.ts';
import type { Seat } from '../../domain/goal.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import type { GoalKit, SeatPatch } from './goal-kit.ts';

interface Props {
  kit: GoalKit;
  seat: Seat;
  set: (patch: SeatPatch) => void;
}

/** What a seat may wait with: how deep the tie is meant to be, who sits there, who could introduce. */
export function SeatMore({ kit: { t, terms, locale, contacts }, seat, set }: Props) {
  const person = (label: string, field: 'contactId' | 'introducerId') => {
    const id = seat[field];
    return (
      <PersonPicker
        label={label}
        contacts={contacts}
        value={id === undefined ? [] : [{ id }]}
        onChange={([first]) => set({ [field]: first && 'id' in first ? first.id : undefined })}
        locale={locale}
        t={terms.picker}
      />
    );
  };
  return (
    <details>
      <summary>{terms.more}</summary>
      <div class="stack">
        <SelectField
          label={t.targetRung}
          hint={t.targetRungHint}
          options={RUNGS.map((value) => ({ value, label: terms.rungs[value] }))}
          value={seat.targetRung}
          onChange={(value) => set({ targetRung: RUNGS.find((rung) => rung === value) })}
        />
        {contacts.length > 0 && person(t.who, 'contactId')}
        {contacts.length > 0 && person(t.introducer, 'introducerId')}
      </div>
    </details>
  );
}
