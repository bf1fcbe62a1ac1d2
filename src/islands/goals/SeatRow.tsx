import { useState } from 'preact/hooks';
import { seatState } from '../../domain/coverage.ts';
import type { Goal, Seat } from '../../domain/goal.ts';
import { rungOf } from '../../domain/rung.ts';
import { fill, formatList } from '../../i18n/format.ts';
import { contactPath } from '../../i18n/paths.ts';
import type { Participant } from '../../stores/contacts.ts';
import { seatContact, seatParticipant } from '../../stores/goals.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { shownName } from '../ui/shown-name.ts';
import { useFaultFocus } from '../ui/use-fault-focus.ts';
import { useOnePress } from '../ui/use-one-press.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { needLabel, type GoalKit } from './goal-kit.ts';
import { SeatMark } from './SeatMark.tsx';

interface Props {
  kit: GoalKit;
  goal: Goal;
  seat: Seat;
}

/** A seat of a goal: who sits there and how well they are known, or who could. */
export function SeatRow({ kit, goal, seat }: Props) {
  const { t, terms, locale, contacts } = kit;
  const contact = contacts.find(({ id }) => id === seat.contactId);
  const introducer = contacts.find(({ id }) => id === seat.introducerId);
  const need = goal.needs.find(({ id }) => id === seat.needId);
  const state = seatState(seat, contacts);
  const facts = [seat.field, t.places[seat.place], need && needLabel(t, need)].filter(Boolean);
  const { rung } = contact ? rungOf(contact) : {};
  const once = useOnePress();
  return (
    <li class="seat">
      <SeatMark state={state} />
      <div class="tight">
        <p>
          <strong>{seat.role}</strong> <span class="note">{facts.join(' · ')}</span>
        </p>
        {contact && (
          <p>
            <a href={contactPath(locale, contact.id)}>{shownName(contact.name, locale, true)}</a>{' '}
            <b class={`state ${state}`}>{t.states[state]}</b>
            {state === 'thin' && (
              <small class="hint">
                {fill(rung ? t.seatStands : t.seatNothing, {
                  rung: rung ? terms.rungs[rung] : '',
                  target: terms.rungs[seat.targetRung],
                })}
              </small>
            )}
          </p>
        )}
        {seat.contactId && !contact && <p class="note">{t.seatGone}</p>}
        {seat.offer && <p class="note">{fill(t.seatOffersLine, { offer: seat.offer })}</p>}
        {seat.contactId ? (
          <button
            type="button"
            class="text-button small"
            aria-label={fill(t.seatFree, { role: seat.role })}
            onClick={() => void once(() => kit.settle(seatContact(goal.id, seat.id), goal.id))}
          >
            {t.seatFreeShort}
          </button>
        ) : (
          <>
            <p class="note">{t.startTips[seat.startFrom]}</p>
            {introducer && (
              <p class="note">
                {fill(t.seatAskIntro, { name: shownName(introducer.name, locale, true) })}
              </p>
            )}
            {goal.places.length > 0 && (
              <p class="note">{fill(t.seatPlaces, { places: formatList(locale, goal.places) })}</p>
            )}
            <SeatSeeker kit={kit} goal={goal} seat={seat} />
          </>
        )}
      </div>
    </li>
  );
}

function SeatSeeker({ kit, goal, seat }: Props) {
  const { t, terms, locale, contacts } = kit;
  const [people, setPeople] = useState<Participant[]>([]);
  const { form, isAsked, ask } = useFaultFocus();
  const sit = useOneSubmit(async () => {
    const [person] = people;
    ask();
    if (person) await kit.settle(seatParticipant(goal.id, seat.id, person), goal.id);
  });
  return (
    <details class="seeker">
      <summary>{t.seatWho}</summary>
      <form ref={form} class="stack" noValidate onSubmit={sit}>
        <PersonPicker
          label={seat.role}
          hint={t.pickSomeone}
          contacts={contacts}
          value={people}
          onChange={setPeople}
          allowNew
          setting={seat.place === 'inside' ? 'company' : undefined}
          error={isAsked && people.length === 0 ? t.pickSomeone : undefined}
          locale={locale}
          t={terms.picker}
        />
        <div class="acts">
          <button type="submit" class="button quiet small">
            {t.seatFill}
          </button>
        </div>
      </form>
    </details>
  );
}
