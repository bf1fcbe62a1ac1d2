import { useState } from 'preact/hooks';
import { ruleOn, type Habit } from '../../domain/habit.ts';
import { pauseOf } from '../../domain/habit-rest.ts';
import { strengthOf } from '../../domain/strength.ts';
import { later } from '../ui/later.ts';
import type { PlanPart } from './habit-form-part.ts';
import type { HabitKit } from './habit-kit.ts';
import { strengthText } from './habit-words.ts';
import { pauseText } from './pause-text.ts';

const HabitBody = later(async () => (await import('./HabitBody.tsx')).HabitBody);

interface Props {
  kit: HabitKit;
  habit: Habit;
  onEdit: (part?: PlanPart) => void;
}

/** One habit, folded to its name and strength; everything about it comes when it is opened. */
export function HabitItem({ kit, habit, onEdit }: Props) {
  const { today, due } = kit;
  const [isOpened, setOpened] = useState(false);
  const strength = strengthOf(habit, due);
  const pause = pauseOf(habit, today, due);
  return (
    <details
      class="habit"
      id={habit.id}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>
        <span class="habit-title">{habit.title}</span>
        <span class="note">
          {pause ? pauseText(kit, pause.to) : strengthText(kit, strength, ruleOn(habit, today))}
        </span>
      </summary>
      {isOpened && <HabitBody kit={kit} habit={habit} strength={strength} onEdit={onEdit} />}
    </details>
  );
}
