import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { changeSchedule, versionOn, type Habit, type ScheduleVersion } from '../../domain/habit.ts';
import { endPause, pauseHabit, pauseOn } from '../../domain/habit-rest.ts';
import { HOLIDAYS_UNTIL } from '../../domain/holidays-jp.ts';
import { REST_PRESETS } from '../../domain/rest-day.ts';
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
  const { restWeekdays = [], restPresets = [] } = versionOn(habit, today);
  const save = (edited: Habit) => void changeHabit(habit, edited, 'habit-rested');
  const rest = (patch: Pick<ScheduleVersion, 'restWeekdays' | 'restPresets'>) =>
    save({ ...habit, schedule: changeSchedule(habit, today, patch) });

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
          value={restWeekdays.map(String)}
          multiple
          onChange={(days) => rest({ restWeekdays: days.map(Number).sort() })}
        />
        <ChoiceField
          legend={t.restPresets}
          hint={fill(t.restPresetsHint, { year: HOLIDAYS_UNTIL })}
          options={REST_PRESETS.map((value) => ({ value, label: t.presets[value] }))}
          value={restPresets}
          multiple
          onChange={(presets) => rest({ restPresets: presets })}
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
