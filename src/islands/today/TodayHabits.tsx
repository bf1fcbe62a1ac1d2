import type { HabitToday } from '../../domain/day-plan.ts';
import { fill } from '../../i18n/format.ts';
import { pagePath } from '../../i18n/paths.ts';
import { checkIn } from '../../stores/habits.ts';
import { TickRow } from './TickRow.tsx';
import type { TodayKit } from './today-kit.ts';

interface Props {
  kit: TodayKit;
  habits: readonly HabitToday[];
}

/** What the checklist asks today, each with one tick. */
export function TodayHabits({ kit: { t, locale, today }, habits }: Props) {
  return (
    <section class="sheet stack" aria-labelledby="habits">
      <h2 id="habits">{t.habits}</h2>
      <ul class="rows">
        {habits.map(({ habit, isDone, isToday, done, target }) => {
          const isSkipped = habit.checkIns[today]?.state === 'skip';
          const week = fill(t.habitWeek, { done, target });
          return (
            <TickRow
              key={habit.id}
              label={fill(t.tickHabit, { habit: habit.title })}
              isDone={isDone}
              isSkipped={isSkipped}
              isDue={isToday && !isDone}
              onTick={() => void checkIn(habit.id, today, isDone ? undefined : { state: 'done' })}
            >
              <p>{habit.title}</p>
              <p class="note">{isSkipped ? t.habitSkipped : week}</p>
            </TickRow>
          );
        })}
      </ul>
      <p class="note">
        <a href={pagePath(locale, 'checklist')}>{t.allHabits}</a>
      </p>
    </section>
  );
}
