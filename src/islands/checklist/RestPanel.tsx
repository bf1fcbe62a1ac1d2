import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import type { Habit } from '../../domain/habit.ts';
import { endPause, pauseHabit, pauseOn, restOnWeekdays } from '../../domain/habit-rest.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { changeHabit } from '../../stores/habits.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { DayField } from '../ui/DayField.tsx';
import { weekdaysFrom, type HabitKit } from './habit-kit.ts';

interface Props {
  kit: HabitKit;
  habit: Habit;
}

/** Rest: weekdays without the habit, and a pause until a day or until further notice. */
export function RestPanel({ kit, habit }: Props) {
  const { t, terms, today, weekStart } = kit;
  const [until, setUntil] = useState<Day>();
  const [isPast, setPast] = useState(false);
  const pause = pauseOn(habit.pauses ?? [], today);
  const save = (edited: Habit) => void changeHabit(habit, edited, 'habit-rested');

  const start = () => {
    const isWrong = until !== undefined && until < today;
    setPast(isWrong);
    if (!isWrong) save(pauseHabit(habit, today, until));
  };
  return (
    <details class="rest">
      <summary>{t.rest}</summary>
      <div class="stack">
        <ChoiceField
          legend={t.restDays}
          hint={t.restDaysHint}
          options={weekdaysFrom(weekStart).map((day) => ({
            value: String(day),
            label: terms.weekdaysShort[day - 1] ?? '',
          }))}
          value={(habit.rest.weekdays ?? []).map(String)}
          multiple
          onChange={(days) => save(restOnWeekdays(habit, days.map(Number)))}
        />
        {pause ? (
          <div class="row">
            <p>{pauseText(kit, pause.to)}</p>
            <button
              type="button"
              class="button quiet small"
              onClick={() => save(endPause(habit, today))}
            >
              {t.restEnd}
            </button>
          </div>
        ) : (
          <div class="stack">
            <DayField
              label={t.restUntil}
              hint={t.restUntilHint}
              value={until}
              onInput={setUntil}
              error={isPast ? t.restPast : undefined}
            />
            <div class="acts">
              <button type="button" class="button quiet small" onClick={start}>
                {t.restStart}
              </button>
            </div>
          </div>
        )}
      </div>
    </details>
  );
}

/** Says until when a habit rests. */
export function pauseText({ t, locale }: HabitKit, to: Day | undefined): string {
  return to ? fill(t.restingUntil, { day: formatDay(locale, to, 'month-day') }) : t.resting;
}
