import { ruleOn, type Habit } from '../../domain/habit.ts';
import { pauseOn } from '../../domain/habit-rest.ts';
import { fill } from '../../i18n/format.ts';
import { deleteRecord } from '../../stores/change.ts';
import { setArchived } from '../../stores/habits.ts';
import type { HabitKit } from './habit-kit.ts';
import { ruleText, strengthText } from './habit-words.ts';
import { MonthTable } from './MonthTable.tsx';
import { RestPanel, pauseText } from './RestPanel.tsx';
import { StrengthPart, strengthIn } from './StrengthPart.tsx';

interface Props {
  kit: HabitKit;
  habit: Habit;
  onEdit: () => void;
}

/** One habit, folded to its name and strength: why the number, the months, rest, and what to do. */
export function HabitItem({ kit, habit, onEdit }: Props) {
  const { t, terms, today } = kit;
  const { ifThen } = habit;
  const strength = strengthIn(kit, habit);
  const rule = ruleOn(habit, today);
  const pause = pauseOn(habit.pauses ?? [], today);
  const facts = [terms.areas[habit.area], ruleText(kit, rule), habit.cue].filter(Boolean);
  return (
    <details class="habit" id={habit.id}>
      <summary>
        <span class="habit-title">{habit.title}</span>
        <span class="note">
          {pause ? pauseText(kit, pause.to) : strengthText(kit, strength, rule.kind === 'weekly')}
        </span>
      </summary>
      <div class="stack habit-body">
        <p class="note">{facts.join(' · ')}</p>
        {habit.smallest && <p>{habit.smallest}</p>}
        {ifThen && <p class="quote">{fill(t.ifThenText, ifThen)}</p>}
        <StrengthPart kit={kit} habit={habit} strength={strength} />
        <MonthTable kit={kit} habit={habit} />
        <RestPanel kit={kit} habit={habit} />
        <div class="acts">
          <button type="button" class="button quiet small" onClick={onEdit}>
            {t.edit}
          </button>
          <button
            type="button"
            class="button quiet small"
            onClick={() => void setArchived(habit.id, true)}
          >
            {t.archive}
          </button>
          <button
            type="button"
            class="text-button"
            onClick={() => void deleteRecord('habit', habit.id)}
          >
            {t.delete}
          </button>
        </div>
      </div>
    </details>
  );
}
