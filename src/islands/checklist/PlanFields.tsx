import { useState } from 'preact/hooks';
import type { Habit } from '../../domain/habit.ts';
import { TextField } from '../ui/TextField.tsx';
import type { HabitPartKit } from './habit-kit.ts';

interface Props {
  kit: HabitPartKit;
  habit: Habit;
  edit: (patch: { [Field in keyof Habit]?: Habit[Field] | undefined }) => void;
  isOpen: boolean;
}

/** What makes a habit hold: its smallest form, the obstacle, and the if-then sentence. */
export function PlanFields({ kit: { words, terms }, habit, edit, isOpen }: Props) {
  const { ifThen = { when: '', then: '' } } = habit;
  const setPlan = (plan: { when: string; then: string }) =>
    edit({ ifThen: plan.when || plan.then ? plan : undefined });
  const [amount, setAmount] = useState(String(habit.target?.amount ?? ''));
  const [unit, setUnit] = useState(habit.target?.unit ?? '');
  const setTarget = (next: { amount: string; unit: string }) => {
    setAmount(next.amount);
    setUnit(next.unit);
    const most = Number(next.amount);
    edit({ target: most > 0 ? { amount: most, unit: next.unit.trim() } : undefined });
  };
  return (
    <details open={isOpen || Boolean(habit.smallest ?? habit.obstacle ?? habit.ifThen)}>
      <summary>{terms.more}</summary>
      <div class="stack">
        <TextField
          id="habit-smallest"
          label={words.smallest}
          hint={words.smallestHint}
          value={habit.smallest ?? ''}
          onInput={(smallest) => edit({ smallest: smallest || undefined })}
        />
        <TextField
          label={words.obstacle}
          value={habit.obstacle ?? ''}
          onInput={(obstacle) => edit({ obstacle: obstacle || undefined })}
        />
        <TextField
          label={words.ifWhen}
          value={ifThen.when}
          onInput={(when) => setPlan({ ...ifThen, when })}
        />
        <TextField
          label={words.ifThen}
          value={ifThen.then}
          onInput={(then) => setPlan({ ...ifThen, then })}
        />
        <div class="fields">
          <TextField
            label={words.targetAmount}
            type="number"
            width="short"
            value={amount}
            onInput={(value) => setTarget({ amount: value, unit })}
          />
          <TextField
            label={words.targetUnit}
            width="medium"
            value={unit}
            onInput={(value) => setTarget({ amount, unit: value })}
          />
        </div>
      </div>
    </details>
  );
}
