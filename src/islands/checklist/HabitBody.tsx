import { ruleOn, type Habit } from '../../domain/habit.ts';
import type { Strength } from '../../domain/strength.ts';
import { habit as habitWords } from '../../i18n/messages/habit.ts';
import { habitDue } from '../../i18n/messages/habit-due.ts';
import { deleteRecord } from '../../stores/change.ts';
import { setArchived } from '../../stores/habits.ts';
import type { PlanPart } from './habit-form-part.ts';
import type { HabitKit, HabitPartKit } from './habit-kit.ts';
import { ruleText } from './habit-words.ts';
import { HistoryPart } from './HistoryPart.tsx';
import { MissPanel } from './MissPanel.tsx';
import { PlanText } from './PlanText.tsx';
import { ReservePart } from './ReservePart.tsx';
import { RestPanel } from './RestPanel.tsx';
import { RoutinePart } from './RoutinePart.tsx';
import { StrengthPart } from './StrengthPart.tsx';

interface Props {
  kit: HabitKit;
  habit: Habit;
  strength: Strength;
  onEdit: (part?: PlanPart) => void;
}

/** All about one habit: its plan, why the number, the months, rest, and what to do. */
export function HabitBody({ kit: shared, habit, strength, onEdit }: Props) {
  const kit: HabitPartKit = { ...shared, words: habitWords[shared.locale] };
  const { t, words, terms, locale, today } = kit;
  const facts = [terms.areas[habit.area], ruleText(kit, ruleOn(habit, today)), habit.cue];
  return (
    <div class="stack habit-body">
      <p class="note">{facts.filter(Boolean).join(' · ')}</p>
      {habit.smallest && <p>{habit.smallest}</p>}
      <PlanText t={habitDue[locale]} habit={habit} />
      <MissPanel kit={kit} habit={habit} onEdit={onEdit} />
      <StrengthPart kit={kit} habit={habit} strength={strength} />
      {!kit.hideStreak && <ReservePart kit={kit} habit={habit} />}
      <HistoryPart kit={kit} habit={habit} />
      <RoutinePart kit={kit} habit={habit} />
      <RestPanel kit={kit} habit={habit} />
      <div class="acts">
        <button type="button" class="button quiet small" onClick={() => onEdit()}>
          {words.edit}
        </button>
        <button
          type="button"
          class="button quiet small"
          onClick={() => void kit.settle(setArchived(habit.id, true))}
        >
          {words.archive}
        </button>
        <button
          type="button"
          class="text-button"
          onClick={() => void kit.settle(deleteRecord('habit', habit.id))}
        >
          {t.delete}
        </button>
      </div>
    </div>
  );
}
