import { useMemo } from 'preact/hooks';
import { activeHabits } from '../../domain/habit.ts';
import { habitWeeks, type HabitWeek } from '../../domain/habit-week.ts';
import { fill, formatDay, plural } from '../../i18n/format.ts';
import { pagePath } from '../../i18n/paths.ts';
import { Picture } from './Picture.tsx';
import type { ProgressKit } from './progress-kit.ts';
import { WeekDots } from './WeekDots.tsx';

interface Props {
  kit: ProgressKit;
}

const WEEKS = 12;

/** Twelve weeks of every habit: a circle a week, filled where its aim was met. */
export function HabitsPicture({ kit: { t, locale, habits, due } }: Props) {
  const rows = useMemo(
    () =>
      activeHabits(habits).map((habit) => ({
        habit,
        weeks: habitWeeks(habit, due, WEEKS),
      })),
    [habits, due],
  );
  const words = (week: HabitWeek) => {
    const state = t.habits.states[week.state];
    const isCounted = week.done > 0 && week.target > 0;
    return isCounted ? `${fill(t.habits.cell, countOf(week))} (${state})` : state;
  };
  const label = (habit: string, own: ReturnType<typeof tally>) =>
    fill(plural(locale, t.habits.each, own.asked), { habit, met: own.met });
  const all = rows.flatMap(({ weeks }) => weeks);
  const { met, asked } = tally(all);
  return (
    <Picture
      id="habits"
      isWide={true}
      title={t.habits.title}
      sentence={
        asked > 0 ? fill(plural(locale, t.habits.sentence, asked), { met }) : t.habits.begun
      }
      tableLabel={t.table}
      table={{
        head: [t.habits.week, ...rows.map(({ habit }) => habit.title)],
        rows: (rows[0]?.weeks ?? []).map(({ week }, index) => ({
          key: week,
          cells: [
            formatDay(locale, week, 'month-day'),
            ...rows.map(({ weeks }) => {
              const cell = weeks[index];
              return cell ? words(cell) : '';
            }),
          ],
        })),
      }}
    >
      <div class="week-rows">
        {rows.map(({ habit, weeks }) => (
          <div key={habit.id} class="week-row">
            <span>{habit.title}</span>
            <WeekDots weeks={weeks} label={label(habit.title, tally(weeks))} />
          </div>
        ))}
      </div>
      {all.some(({ state }) => state === 'none') && <p class="note">{t.habits.gap}</p>}
      <p class="note">
        <a href={pagePath(locale, 'checklist')}>{t.habits.link}</a>
      </p>
    </Picture>
  );
}

/** Weeks that asked for something and are over, or already met. */
function tally(weeks: readonly HabitWeek[]): { met: number; asked: number } {
  const met = weeks.filter(({ state }) => state === 'met').length;
  const others = weeks.filter(({ state }) => state === 'part' || state === 'none').length;
  return { met, asked: met + others };
}

function countOf({ done, target }: HabitWeek): { done: number; target: number } {
  return { done: Math.round(done * 10) / 10, target };
}
