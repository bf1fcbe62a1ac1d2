import type { Habit } from '../../domain/habit.ts';
import { coverableMisses, reservesLeft } from '../../domain/reserve.ts';
import { streakOf } from '../../domain/streak.ts';
import { fill, plural } from '../../i18n/format.ts';
import { coverMiss } from '../../stores/habits.ts';
import { useOnePress } from '../ui/use-one-press.ts';
import { useSettle } from '../ui/use-settle.ts';
import type { HabitPartKit } from './habit-kit.ts';
import { unitName } from './strength-words.ts';

interface Props {
  kit: HabitPartKit;
  habit: Habit;
}

/** A reserve for the latest miss, spent by the visitor alone; it comes where there was a row to break. */
export function ReservePart({ kit, habit }: Props) {
  const { words, locale, due, today } = kit;
  const { part, settle } = useSettle<HTMLDivElement>();
  const once = useOnePress();
  const misses = coverableMisses(habit, due);
  const [latest] = misses;
  const isOffered = latest !== undefined && streakOf(habit, due).best > 0;
  const offer = plural(locale, words.reserve.offer, misses.length);
  return (
    <div ref={part} tabIndex={-1}>
      {isOffered && (
        <div class="row">
          <div class="tight">
            <p>{fill(offer, { when: unitName(kit, latest) })}</p>
            <p class="note">{plural(locale, words.reserve.left, reservesLeft(habit, today))}</p>
          </div>
          <button
            type="button"
            class="button quiet small"
            onClick={() => void settle(once(() => coverMiss(habit.id, latest)))}
          >
            {words.reserve.spend}
          </button>
        </div>
      )}
    </div>
  );
}
