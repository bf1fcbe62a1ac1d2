import { useMemo } from 'preact/hooks';
import { monthOf } from '../../domain/day.ts';
import { habitBegins } from '../../domain/due.ts';
import { activeHabits, type Habit } from '../../domain/habit.ts';
import { habitYear, type HabitMonth } from '../../domain/habit-year.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { Columns } from './Columns.tsx';
import { Picture } from './Picture.tsx';
import type { YearKit } from './year-kit.ts';

interface Props {
  kit: YearKit;
}

/** Twelve months of every habit: a column a month, as high as what it asked for was done. */
export function HabitYearPicture({ kit: { t, locale, habits, due } }: Props) {
  const rows = useMemo(
    () => activeHabits(habits).map((habit) => ({ habit, months: habitYear(habit, due) })),
    [habits, due],
  );
  const months = rows[0]?.months ?? [];
  const [first, last] = [months[0], months.at(-1)];
  const isEmpty = rows.every((row) => row.months.every(({ units }) => units === 0));
  if (!first || !last) return null;
  const name = ({ month }: HabitMonth) => formatDay(locale, month, 'month');
  const words = (habit: Habit, { month, met, units }: HabitMonth) => {
    if (units > 0) return fill(t.habits.cell, { met, units });
    return monthOf(month) < monthOf(habitBegins(habit)) ? t.habits.before : t.habits.nothing;
  };
  const label = (habit: Habit, own: readonly HabitMonth[]) => {
    const begins = habitBegins(habit);
    const text = begins > first.month ? t.habits.eachSince : t.habits.each;
    const month = formatDay(locale, begins, 'month');
    return fill(text, { habit: habit.title, month, rate: fill(t.habits.cell, tally(own)) });
  };
  return (
    <Picture
      id="habit-year"
      title={t.habits.title}
      sentence={isEmpty ? t.habits.none : t.habits.sentence}
      tableLabel={t.table}
      table={
        isEmpty
          ? undefined
          : {
              head: [t.month, ...rows.map(({ habit }) => habit.title)],
              rows: months.map((month, index) => ({
                key: month.month,
                cells: [
                  name(month),
                  ...rows.map((row) => {
                    const cell = row.months[index];
                    return cell ? words(row.habit, cell) : '';
                  }),
                ],
              })),
            }
      }
    >
      {!isEmpty && (
        <div class="depth-rows">
          {rows.map(({ habit, months: own }) => (
            <div key={habit.id} class="depth-row">
              <span class="depth-name">{habit.title}</span>
              <Columns
                label={label(habit, own)}
                most={1}
                columns={own.map(({ month, met, units }) => ({
                  key: month,
                  value: units > 0 ? met / units : 0,
                  isGap: units === 0,
                }))}
              />
            </div>
          ))}
          <p class="axis" aria-hidden="true">
            <span>{name(first)}</span>
            <span>{name(last)}</span>
          </p>
        </div>
      )}
      <p class="note">{t.habits.gap}</p>
    </Picture>
  );
}

function tally(months: readonly HabitMonth[]): { met: number; units: number } {
  return {
    met: months.reduce((sum, { met }) => sum + met, 0),
    units: months.reduce((sum, { units }) => sum + units, 0),
  };
}
