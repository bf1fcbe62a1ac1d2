import { changeSchedule, versionOn, type Habit, type ScheduleVersion } from '../../domain/habit.ts';
import { endPause, pauseHabit, pauseOn } from '../../domain/habit-rest.ts';
import { HOLIDAYS_UNTIL } from '../../domain/holidays-jp.ts';
import { REST_PRESETS } from '../../domain/rest-day.ts';
import { fill } from '../../i18n/format.ts';
import { changeHabit } from '../../stores/habits.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { weekdaysFrom, type HabitPartKit } from './habit-kit.ts';
import { PauseFields } from './PauseFields.tsx';

interface Props {
  kit: HabitPartKit;
  habit: Habit;
}

/** Rest: weekdays and named days without the habit, and a pause until a day or until further notice. */
export function RestPanel({ kit, habit }: Props) {
  const { words, terms, today, weekStart } = kit;
  const { restWeekdays = [], restPresets = [] } = versionOn(habit, today);
  const save = (edited: Habit) => changeHabit(habit, edited, 'habit-rested');
  const rest = (patch: Pick<ScheduleVersion, 'restWeekdays' | 'restPresets'>) =>
    save({ ...habit, schedule: changeSchedule(habit, today, patch) });
  return (
    <details class="rest">
      <summary>{words.rest}</summary>
      <div class="stack">
        <ChoiceField
          legend={words.restDays}
          hint={words.restDaysHint}
          options={weekdaysFrom(weekStart).map((day) => ({
            value: String(day),
            label: terms.weekdaysShort[day - 1] ?? '',
          }))}
          value={restWeekdays.map(String)}
          multiple
          onChange={(days) => void rest({ restWeekdays: days.map(Number).sort() })}
        />
        <ChoiceField
          legend={words.restPresets}
          hint={fill(words.restPresetsHint, { year: String(HOLIDAYS_UNTIL) })}
          options={REST_PRESETS.map((value) => ({ value, label: words.presets[value] }))}
          value={restPresets}
          multiple
          onChange={(presets) => void rest({ restPresets: presets })}
        />
        <PauseFields
          kit={kit}
          pause={pauseOn(habit.pauses ?? [], today)}
          onPause={(to) => save(pauseHabit(habit, today, to))}
          onEnd={() => save(endPause(habit, today))}
        />
      </div>
    </details>
  );
}
