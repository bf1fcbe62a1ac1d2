import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Goal } from '../../domain/goal.ts';
import { emptySeats } from '../../domain/seat.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import type { Participant } from '../../stores/contacts.ts';
import { meetThrough } from '../../stores/introductions.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';

interface Props {
  t: ToolsMessages['askIntroduction'];
  locale: Locale;
  contacts: readonly Contact[];
  goals: readonly Goal[];
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onNoted: (introducerId: string, contactId: string) => void;
}

const EMPTY: { by?: string | undefined; whom?: Participant | undefined; seatId: string } = {
  seatId: '',
};

/** The introducer, whoever was met through them, and the seat that this fills. */
export function MetThroughForm({ t, locale, contacts, goals, settle, onNoted }: Props) {
  const [{ by, whom, seatId }, setAnswers] = useState(EMPTY);
  const { form, isAsked, ask, forget } = useFaultFocus();
  const seats = emptySeats(goals);
  const isSame = whom !== undefined && 'id' in whom && whom.id === by;
  const change = (patch: Partial<typeof EMPTY>) => setAnswers({ by, whom, seatId, ...patch });

  const keep = useOneSubmit(async () => {
    ask();
    if (by === undefined || whom === undefined || isSame) return;
    const found = seats.find(({ seat }) => seat.id === seatId);
    const seat = found && { goalId: found.goal.id, seatId };
    const id = await meetThrough(whom, { introducerId: by, seat });
    if (id === undefined) return;
    onNoted(by, id);
    setAnswers(EMPTY);
    forget();
    void settle(Promise.resolve(true));
  });
  return (
    <form ref={form} class="stack" noValidate onSubmit={keep}>
      <PersonPicker
        label={t.by}
        contacts={contacts}
        value={by === undefined ? [] : [{ id: by }]}
        onChange={([person]) => change({ by: person && 'id' in person ? person.id : undefined })}
        error={isAsked && by === undefined ? t.byFault : undefined}
        locale={locale}
        t={t.picker}
      />
      <PersonPicker
        allowNew
        label={t.whom}
        hint={t.whomHint}
        contacts={contacts}
        value={whom ? [whom] : []}
        onChange={([person]) => change({ whom: person })}
        error={isAsked && (whom === undefined || isSame) ? t.whomFault : undefined}
        locale={locale}
        t={t.picker}
      />
      {seats.length > 0 && (
        <SelectField
          label={t.takes}
          value={seatId}
          options={[
            { value: '', label: t.takesNone },
            ...seats.map(({ seat }) => ({ value: seat.id, label: seat.role })),
          ]}
          onChange={(value) => change({ seatId: value })}
        />
      )}
      <div class="acts">
        <button type="submit" class="button quiet">
          {t.keep}
        </button>
      </div>
    </form>
  );
}
