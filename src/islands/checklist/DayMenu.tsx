import type { Day } from '../../domain/day.ts';
import type { Habit } from '../../domain/habit.ts';
import { habit as habitWords } from '../../i18n/messages/habit.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DayForm } from './DayForm.tsx';
import type { HabitKit } from './habit-kit.ts';
import { dayName } from './habit-words.ts';

/** The day whose marks are asked for; it stays while the dialog closes. */
export interface MenuDay {
  habitId: string;
  day: Day;
  isOpen: boolean;
}

interface Props {
  kit: HabitKit;
  menu: MenuDay;
  habit: Habit | undefined;
  onClose: () => void;
}

/** All marks a day can have, with what else is to be said about it. */
export function DayMenu({ kit, menu: { day, isOpen }, habit, onClose }: Props) {
  return (
    <Dialog
      open={isOpen && habit !== undefined}
      onClose={onClose}
      title={dayName(kit, day)}
      closeLabel={kit.terms.close}
    >
      {habit && (
        <DayForm
          kit={{ ...kit, words: habitWords[kit.locale] }}
          habit={habit}
          day={day}
          onDone={onClose}
        />
      )}
    </Dialog>
  );
}
