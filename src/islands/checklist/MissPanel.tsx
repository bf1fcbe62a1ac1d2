import type { Habit } from '../../domain/habit.ts';
import { MISSES_TO_REWRITE, missesOnPlan } from '../../domain/plan-miss.ts';
import { setArchived } from '../../stores/habits.ts';
import type { PlanPart } from './habit-form-part.ts';
import type { HabitPartKit } from './habit-kit.ts';

interface Props {
  kit: HabitPartKit;
  habit: Habit;
  onEdit: (part: PlanPart) => void;
}

/** After two misses on one plan: another cue, a smaller act, or none. */
export function MissPanel({ kit: { words, due, settle }, habit, onEdit }: Props) {
  if (missesOnPlan(habit, due).length < MISSES_TO_REWRITE) return null;
  return (
    <div class="stack">
      <p>{words.miss.head}</p>
      <div class="acts">
        <button type="button" class="button quiet small" onClick={() => onEdit('cue')}>
          {words.miss.cue}
        </button>
        <button type="button" class="button quiet small" onClick={() => onEdit('smallest')}>
          {words.miss.smaller}
        </button>
        <button
          type="button"
          class="button quiet small"
          onClick={() => void settle(setArchived(habit.id, true))}
        >
          {words.miss.drop}
        </button>
      </div>
    </div>
  );
}
