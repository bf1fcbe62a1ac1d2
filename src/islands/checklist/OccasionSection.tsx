import type { Habit } from '../../domain/habit.ts';
import { waitingOccasions } from '../../domain/waiting-occasion.ts';
import { habitDue } from '../../i18n/messages/habit-due.ts';
import { useSettle } from '../ui/use-settle.ts';
import type { HabitKit } from './habit-kit.ts';
import { OccasionRows } from './OccasionRows.tsx';

interface Props {
  kit: HabitKit;
  /** Those that are due per occasion. */
  habits: readonly Habit[];
}

/** What the log makes due: occasions that wait; the entry that answers one ticks it. */
export function OccasionSection({ kit: { locale, today, due }, habits }: Props) {
  const t = habitDue[locale];
  const { part, settle } = useSettle<HTMLElement>();
  const rows = habits.map((habit) => ({ habit, waiting: waitingOccasions(habit, due) }));
  const isAny = rows.some(({ waiting }) => waiting.length > 0);
  return (
    <section class="stack" aria-labelledby="occasions" ref={part} tabIndex={-1}>
      <h2 id="occasions">{t.head}</h2>
      {isAny ? (
        <ul class="rows" role="list">
          {rows.map(({ habit, waiting }) => (
            <OccasionRows key={habit.id} {...{ t, locale, today, habit, waiting, settle }} />
          ))}
        </ul>
      ) : (
        <p>{t.none}</p>
      )}
      <p class="hint">{t.byLog}</p>
    </section>
  );
}
