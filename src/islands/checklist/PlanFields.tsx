import type { Habit } from '../../domain/habit.ts';
import { TextField } from '../ui/TextField.tsx';
import type { HabitKit } from './habit-kit.ts';

interface Props {
  kit: HabitKit;
  habit: Habit;
  edit: (patch: { [Field in keyof Habit]?: Habit[Field] | undefined }) => void;
}

/** What makes a habit hold: its smallest form, the obstacle, and the if-then sentence. */
export function PlanFields({ kit: { t, terms }, habit, edit }: Props) {
  const { ifThen = { when: '', then: '' } } = habit;
  const setPlan = (plan: { when: string; then: string }) =>
    edit({ ifThen: plan.when || plan.then ? plan : undefined });
  return (
    <details open={Boolean(habit.smallest || habit.obstacle || habit.ifThen)}>
      <summary>{terms.more}</summary>
      <div class="stack">
        <TextField
          label={t.smallest}
          hint={t.smallestHint}
          value={habit.smallest ?? ''}
          onInput={(smallest) => edit({ smallest: smallest || undefined })}
        />
        <TextField
          label={t.obstacle}
          value={habit.obstacle ?? ''}
          onInput={(obstacle) => edit({ obstacle: obstacle || undefined })}
        />
        <TextField
          label={t.ifWhen}
          value={ifThen.when}
          onInput={(when) => setPlan({ ...ifThen, when })}
        />
        <TextField
          label={t.ifThen}
          value={ifThen.then}
          onInput={(then) => setPlan({ ...ifThen, then })}
        />
      </div>
    </details>
  );
}
