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
      </div>
    </details>
  );
}
