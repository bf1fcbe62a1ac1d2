import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import type { Goal, NeedKind } from '../../domain/goal.ts';
import type { Adviser } from '../../domain/review.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SeatHomeMessages, ToolsMessages } from '../../i18n/messages/tools.ts';
import type { Participant } from '../../stores/contacts.ts';
import { chooseAdviser, seatAdviser } from '../../stores/reviews.ts';
import { PersonPicker } from '../ui/PersonPicker.tsx';
import { useOnePress } from '../ui/use-one-press.ts';
import { useOneSubmit } from '../ui/use-one-submit.ts';
import { SeatHomeField } from './SeatHomeField.tsx';
import { useSeatHome } from './use-seat-home.ts';

interface Props {
  t: ToolsMessages['advisers'];
  home: SeatHomeMessages;
  locale: Locale;
  problem: Adviser['problem'];
  contacts: readonly Contact[];
  goals: readonly Goal[];
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** The help that each kind of problem lacks while nobody comes to mind. */
const NEEDS: Record<Adviser['problem'], NeedKind> = {
  wall: 'different-field',
  decision: 'challenge',
  people: 'moral-support',
};

/** A person to ask, or a seat for one. */
export function AdviserForm({ t, home, locale, problem, contacts, goals, settle }: Props) {
  const [people, setPeople] = useState<Participant[]>([]);
  const [isAsked, setAsked] = useState(false);
  const choice = useSeatHome(goals, NEEDS[problem]);
  const { role, purpose } = t.problems[problem];
  const seat = { role, place: 'outside', startFrom: 'close', targetRung: 'reciprocal' } as const;

  const keep = useOneSubmit(async () => {
    const [person] = people;
    setAsked(!person);
    if (person) await settle(chooseAdviser(problem, person));
  });
  const once = useOnePress();
  const wish = { seat, need: NEEDS[problem], purpose };
  const keepSeat = () => void settle(once(() => seatAdviser(problem, wish, choice.goalId)));

  return (
    <>
      <form class="stack" noValidate onSubmit={keep}>
        <PersonPicker
          allowNew
          label={t.who}
          hint={t.whoHint}
          contacts={contacts}
          value={people}
          onChange={setPeople}
          error={isAsked && people.length === 0 ? t.whoFault : undefined}
          locale={locale}
          t={t.picker}
        />
        <div class="acts">
          <button type="submit" class="button quiet">
            {t.keep}
          </button>
        </div>
      </form>
      <details>
        <summary>{t.nobody}</summary>
        <div class="stack">
          <p>{role}</p>
          <SeatHomeField t={home} choice={choice} purpose={purpose} />
          {!choice.isFull && (
            <div class="acts">
              <button type="button" class="button quiet" onClick={keepSeat}>
                {t.keepSeat}
              </button>
            </div>
          )}
        </div>
      </details>
    </>
  );
}
