import type { Habit } from '../../domain/habit.ts';
import { fill } from '../../i18n/format.ts';
import type { HabitDueMessages } from '../../i18n/messages/habit-due.ts';

interface Props {
  t: HabitDueMessages;
  habit: Pick<Habit, 'ifThen' | 'obstacle'>;
}

/** The plan at the moment it is needed: the if-then sentence and what in oneself may be in the way. */
export function PlanText({ t, habit: { ifThen, obstacle } }: Props) {
  return (
    <>
      {ifThen?.when && ifThen.then && <p class="quote">{fill(t.ifThenText, ifThen)}</p>}
      {obstacle && <p class="note">{fill(t.obstacleText, { obstacle })}</p>}
    </>
  );
}
