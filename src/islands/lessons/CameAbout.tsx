import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Goal } from '../../domain/goal.ts';
import { displayName } from '../../domain/name.ts';
import { emptySeats } from '../../domain/seat.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import type { Participant } from '../../stores/contacts.ts';
import { meetThrough } from '../../stores/introductions.ts';
import { WriteButton } from '../messages/WriteButton.tsx';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useSettle } from '../ui/use-settle.ts';

interface Props {
  t: ToolsMessages['askIntroduction'];
  locale: Locale;
  contacts: readonly Contact[];
  goals: readonly Goal[];
}

const NO_SEAT = '';

/** Who introduced the visitor to whom; the introducer is owed the outcome, and Today says so. */
export function CameAbout({ t, locale, contacts, goals }: Props) {
  const [by, setBy] = useState<string>();
  const [whom, setWhom] = useState<Participant>();
  const [seatId, setSeat] = useState(NO_SEAT);
  const [isAsked, setAsked] = useState(false);
  const [told, setTold] = useState<{ by: string; whom: string }>();
  const { part, settle } = useSettle<HTMLDivElement>();
  const seats = emptySeats(goals);
  const isSame = whom !== undefined && 'id' in whom && whom.id === by;

  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (by === undefined || whom === undefined || isSame) return;
    const found = seats.find(({ seat }) => seat.id === seatId);
    const seat = found && { goalId: found.goal.id, seatId };
    const id = await meetThrough(whom, { introducerId: by, seat });
    if (!(await settle(Promise.resolve(id !== undefined))) || id === undefined) return;
    setTold({ by, whom: id });
    setBy(undefined);
    setWhom(undefined);
    setSeat(NO_SEAT);
    setAsked(false);
  };

  const introducer = contacts.find(({ id }) => id === told?.by);
  const name = introducer ? displayName(introducer.name, locale, true) : '';
  return (
    <div ref={part} tabIndex={-1} class="stack">
      {told && introducer && (
        <>
          <p role="status">{fill(t.kept, { name })}</p>
          <div class="acts">
            <WriteButton
              label={fill(t.tell, { name })}
              locale={locale}
              contactId={introducer.id}
              wish={{ kind: 'outcome', about: told.whom }}
              look="quiet"
              onSent={() => setTold(undefined)}
            />
          </div>
        </>
      )}
      <details>
        <summary>{t.came}</summary>
        <form class="stack" noValidate onSubmit={(event) => void keep(event)}>
          <PersonPicker
            label={t.by}
            contacts={contacts}
            value={by === undefined ? [] : [{ id: by }]}
            onChange={([person]) => setBy(person && 'id' in person ? person.id : undefined)}
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
            onChange={([person]) => setWhom(person)}
            error={isAsked && (whom === undefined || isSame) ? t.whomFault : undefined}
            locale={locale}
            t={t.picker}
          />
          {seats.length > 0 && (
            <SelectField
              label={t.takes}
              value={seatId}
              options={[
                { value: NO_SEAT, label: t.takesNone },
                ...seats.map(({ seat }) => ({ value: seat.id, label: seat.role })),
              ]}
              onChange={setSeat}
            />
          )}
          <div class="acts">
            <button type="submit" class="button quiet">
              {t.keep}
            </button>
          </div>
        </form>
      </details>
    </div>
  );
}
