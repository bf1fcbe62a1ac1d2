import { ruleOn, type Habit } from '../../domain/habit.ts';
import { strengthOf } from '../../domain/strength.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { deleteRecord } from '../../stores/change.ts';
import { setArchived } from '../../stores/habits.ts';
import type { HabitKit } from './habit-kit.ts';
import { strengthText } from './habit-words.ts';

interface Props {
  kit: HabitKit;
  habits: readonly Habit[];
  /** Opens a habit among the others. */
  onShow: (id: string) => void;
}

/** Habits that were put aside, folded; their strength stands still until they are taken up again. */
export function ArchivedHabits({ kit, habits, onShow }: Props) {
  const { t, locale, today, due, settle } = kit;
  const takeUp = async (id: string) => {
    if (await setArchived(id, false)) onShow(id);
  };
  return (
    <details>
      <summary class="note">{t.archived}</summary>
      <ul class="rows" role="list">
        {habits.map((habit) => (
          <li key={habit.id} class="row">
            <div class="tight">
              <strong>{habit.title}</strong>
              <span class="note">
                {habit.archivedOn &&
                  fill(t.archivedOn, { day: formatDay(locale, habit.archivedOn, 'long') })}
                {' · '}
                {strengthText(kit, strengthOf(habit, due), ruleOn(habit, today))}
              </span>
            </div>
            <div class="acts">
              <button
                type="button"
                class="button quiet small"
                onClick={() => void takeUp(habit.id)}
              >
                {t.unarchive}
              </button>
              <button
                type="button"
                class="text-button"
                onClick={() => void settle(deleteRecord('habit', habit.id))}
              >
                {t.delete}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
