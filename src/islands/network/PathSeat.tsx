import { useState } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import type { SeatHomeMessages } from '../../i18n/messages/tools.ts';
import { pagePath } from '../../i18n/paths.ts';
import { keepSeat } from '../../stores/seat-wish.ts';
import { SeatHomeField } from '../lessons/SeatHomeField.tsx';
import { useSeatHome } from '../lessons/use-seat-home.ts';
import { useOnePress } from '../ui/use-one-press.ts';
import { useSettle } from '../ui/use-settle.ts';
import type { NetworkKit } from './network-kit.ts';

interface Props {
  kit: NetworkKit;
  home: SeatHomeMessages;
  words: string;
}

const NEED = 'introduction';

/** A seat for whoever is to be reached, where nobody leads there yet. */
export function PathSeat({ kit: { t, locale, goals }, home, words }: Props) {
  const [keptFor, setKeptFor] = useState<string>();
  const choice = useSeatHome(goals, NEED);
  const { part, settle } = useSettle<HTMLDivElement>();
  const once = useOnePress();
  const purpose = fill(t.path.purpose, { words });

  const keep = async () => {
    const seat = {
      role: fill(t.path.role, { words }),
      place: 'outside',
      startFrom: 'introduction',
      targetRung: 'acquainted',
    } as const;
    const wish = { seat, need: NEED, purpose } as const;
    if (await settle(once(() => keepSeat(wish, choice.goalId)))) setKeptFor(words);
  };

  return (
    <div class="stack" ref={part} tabIndex={-1}>
      {keptFor === words ? (
        <p>
          {t.path.kept} <a href={pagePath(locale, 'goals')}>{t.path.goals}</a>
        </p>
      ) : (
        <>
          <p>{t.path.help}</p>
          <SeatHomeField t={home} choice={choice} purpose={purpose} />
          {!choice.isFull && (
            <div class="acts">
              <button type="button" class="button quiet" onClick={() => void keep()}>
                {t.path.keepSeat}
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
