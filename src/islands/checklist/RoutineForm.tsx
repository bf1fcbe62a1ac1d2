import { useState } from 'preact/hooks';
import {
  ROUTINE_ANSWERS,
  ROUTINE_STATEMENTS,
  type RoutineStatement,
} from '../../domain/automaticity.ts';
import type { Habit } from '../../domain/habit.ts';
import { answerRoutine } from '../../stores/habits.ts';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { useOnePress } from '../ui/use-one-press.ts';
import type { HabitPartKit } from './habit-kit.ts';

interface Props {
  kit: HabitPartKit;
  habit: Habit;
  settle: (act: Promise<boolean>) => Promise<boolean>;
  onLater: () => void;
}

/** Four statements, each from 1 to 5. */
export function RoutineForm({ kit: { words }, habit, settle, onLater }: Props) {
  const { routine } = words;
  const [answers, setAnswers] = useState<Partial<Record<RoutineStatement, number>>>({});
  const [isTried, setTried] = useState(false);
  const once = useOnePress();
  const save = () => {
    setTried(true);
    const { unthinking, begun, missing, unreminded } = answers;
    if (!unthinking || !begun || !missing || !unreminded) return;
    void settle(once(() => answerRoutine(habit.id, { unthinking, begun, missing, unreminded })));
  };
  return (
    <div class="stack">
      <h3>{routine.head}</h3>
      <p class="hint">{routine.hint}</p>
      {ROUTINE_STATEMENTS.map((statement) => (
        <ChoiceField
          key={statement}
          legend={routine.statements[statement]}
          options={ROUTINE_ANSWERS.map((n) => ({ value: String(n), label: String(n) }))}
          value={String(answers[statement] ?? '')}
          onChange={(value) => setAnswers({ ...answers, [statement]: Number(value) })}
          error={isTried && !answers[statement] ? routine.missing : undefined}
        />
      ))}
      <div class="acts">
        <button type="button" class="button small" onClick={save}>
          {routine.save}
        </button>
        <button type="button" class="text-button" onClick={onLater}>
          {routine.later}
        </button>
      </div>
    </div>
  );
}
