import type { Day } from '../../domain/day.ts';
import { habitBegins } from '../../domain/due.ts';
import type { Habit } from '../../domain/habit.ts';
import { habitYear, type HabitMonth } from '../../domain/habit-year.ts';
import { fill, formatDay, plural } from '../../i18n/format.ts';
import type { HabitPartKit } from './habit-kit.ts';

interface Props {
  kit: HabitPartKit;
  habit: Habit;
  /** Opens a month day by day. */
  onMonth: (month: Day) => void;
}

/** Heights of a day's stroke, so that it tells without colour. */
const HEIGHTS = { done: 10, partial: 5, skip: 1, 'not-done': 1, none: 0 } as const;
const STEP = 4;
const HEIGHT = 12;

/** The last twelve months of one habit: in one sentence, then month by month; each opens by its name. */
export function YearTable({ kit, habit, onMonth }: Props) {
  const { words, locale } = kit;
  const months = habitYear(habit, kit.due);
  const total = months.reduce((sum, { doneDays }) => sum + doneDays, 0);
  const heads = words.yearHeads;
  const begins = habitBegins(habit);
  const isYoung = begins > (months[0]?.month ?? begins);
  const sum = plural(locale, isYoung ? words.yearSince : words.yearSum, total);
  return (
    <details>
      <summary>{words.year}</summary>
      <div class="table-wrap" tabIndex={0} role="region" aria-label={words.year}>
        <table class="table">
          <caption>{fill(sum, { day: formatDay(locale, begins, 'long') })}</caption>
          <thead>
            <tr>
              <th scope="col">{heads.month}</th>
              <th scope="col" class="number">
                {heads.done}
              </th>
              <th scope="col" class="number">
                {heads.met}
              </th>
              <th scope="col">{heads.days}</th>
            </tr>
          </thead>
          <tbody>
            {[...months].reverse().map(({ month, days, doneDays, met, units }) => (
              <tr key={month}>
                <th scope="row">
                  <button type="button" class="text-button" onClick={() => onMonth(month)}>
                    {formatDay(locale, month, 'month')}
                  </button>
                </th>
                <td class="number">{doneDays}</td>
                <td class="number">
                  {units > 0 ? fill(words.yearMet, { met, units }) : words.yearNone}
                </td>
                <td>
                  <MonthStrip days={days} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function MonthStrip({ days }: Pick<HabitMonth, 'days'>) {
  const strokes = days.map(
    ({ state }, index) => `M${index * STEP + STEP / 2} ${HEIGHT - 1}v-${HEIGHTS[state]}`,
  );
  return (
    <svg class="day-strip" viewBox={`0 0 ${31 * STEP} ${HEIGHT}`} aria-hidden="true">
      <path class="ground" d={`M0 ${HEIGHT - 1}H${days.length * STEP}`} />
      <path class="reached" d={strokes.join('')} />
    </svg>
  );
}
