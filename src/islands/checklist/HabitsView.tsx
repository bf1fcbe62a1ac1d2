import type { ComponentChildren } from 'preact';
import { ruleOn, type Habit } from '../../domain/habit.ts';
import { pauseOn } from '../../domain/habit-rest.ts';
import { fill } from '../../i18n/format.ts';
import { later } from '../ui/later.ts';
import type { PlanPart } from './habit-form-part.ts';
import type { HabitKit } from './habit-kit.ts';
import { HabitList } from './HabitList.tsx';
import { PauseAll } from './PauseAll.tsx';
import { pauseText } from './pause-text.ts';
import { WeekSection } from './WeekSection.tsx';

const OccasionSection = later(async () => {
  const part = await import('./OccasionSection.tsx');
  return part.OccasionSection;
});

interface Props {
  kit: HabitKit;
  habits: readonly Habit[];
  onForm: (form: { id?: string; part?: PlanPart | undefined }) => void;
  onShow: (id: string) => void;
  /** The practices to choose more from. */
  picker: ComponentChildren;
}

/** The week of those that are due by days, what waits for those due by occasions, then each. */
export function HabitsView({ kit, habits, onForm, onShow, picker }: Props) {
  const { t, today, due } = kit;
  const isByOccasion = (habit: Habit) => ruleOn(habit, today).kind === 'occasion';
  const byOccasion = habits.filter(isByOccasion);
  const byDay = habits.filter((habit) => !isByOccasion(habit));
  const pause = pauseOn(due.pauses, today);
  return (
    <>
      {pause && <p class="lead">{fill(t.pausedAll, { pause: pauseText(kit, pause.to) })}</p>}
      {byDay.length > 0 && <WeekSection kit={kit} habits={byDay} onOpen={({ id }) => onShow(id)} />}
      {byOccasion.length > 0 && <OccasionSection kit={kit} habits={byOccasion} />}
      <HabitList
        kit={kit}
        habits={habits}
        onEdit={(id, part) => onForm({ id, part })}
        onAdd={() => onForm({})}
      />
      <PauseAll kit={kit} />
      <details>
        <summary>{t.picker.head}</summary>
        {picker}
      </details>
    </>
  );
}
