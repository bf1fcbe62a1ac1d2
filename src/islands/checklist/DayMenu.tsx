import type { Day } from '../../domain/day.ts';
import { CHECK_IN_STATES, type CheckInState, type Habit } from '../../domain/habit.ts';
import { checkIn } from '../../stores/habits.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DayMark } from './DayMark.tsx';
import type { HabitKit } from './habit-kit.ts';
import { dayName } from './habit-words.ts';

interface Props {
  kit: HabitKit;
  /** Absent while the menu is closed. */
  day: Day | undefined;
  habit: Habit | undefined;
  onClose: () => void;
}

/** All marks a day can have. */
export function DayMenu({ kit, day, habit, onClose }: Props) {
  const { t, terms } = kit;
  const current = (day && habit?.checkIns[day]?.state) ?? 'none';
  const mark = async (state: CheckInState | 'none') => {
    if (!day || !habit) return;
    if (
      state === current ||
      (await checkIn(habit.id, day, state === 'none' ? undefined : { state }))
    )
      onClose();
  };
  return (
    <Dialog
      open={day !== undefined && habit !== undefined}
      onClose={onClose}
      title={day ? dayName(kit, day) : ''}
      closeLabel={terms.close}
    >
      <p>{habit?.title}</p>
      <ul class="rows day-menu" role="list">
        {([...CHECK_IN_STATES, 'none'] as const).map((state) => (
          <li key={state}>
            <button type="button" aria-pressed={state === current} onClick={() => void mark(state)}>
              <DayMark look={state} />
              {t.marks[state]}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
