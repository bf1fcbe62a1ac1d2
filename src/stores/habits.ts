import { activeHabits, newHabit, type CheckIn, type Habit, type HabitInput } from '../domain/habit.ts';
import type { Day } from '../domain/day.ts';
import { mergeChanges } from '../domain/merge.ts';
import { addRecord, changeRecord } from './change.ts';
import { itemsOf, presentItems } from './collections.ts';
import { newId, now } from './today.ts';

/** The habits, archived ones included. */
export const $habits = presentItems('habit');

/** Adds a habit at the end of the list; gives its id, or undefined where it could not be kept. */
export async function addHabit(input: HabitInput): Promise<string | undefined> {
  const last = activeHabits(itemsOf($habits.get())).at(-1);
  const order = input.order ?? (last ? last.order + 1 : 1);
  const habit = newHabit({ ...input, order }, { id: newId(), now: now() });
  const kept = await addRecord('habit', habit, { name: 'habit-added', draft: input, undoable: true });
  return kept ? habit.id : undefined;
}

/** Saves an edited habit: only what the form changed is written. */
export function changeHabit(before: Habit, edited: Habit, name = 'habit-changed'): Promise<boolean> {
  return changeRecord(
    { kind: 'habit', id: before.id },
    (current) => mergeChanges(before, edited, current),
    { name, draft: edited, undoable: true },
  );
}

/** Marks a day (or occasion), or takes its mark away. */
export function checkIn(
  habitId: string,
  unit: Day | string,
  mark: Omit<CheckIn, 'at'> | undefined,
): Promise<boolean> {
  return changeRecord(
    { kind: 'habit', id: habitId },
    (habit) => {
      const checkIns = { ...habit.checkIns };
      if (mark) checkIns[unit] = { ...mark, at: now() };
      else delete checkIns[unit];
      return { ...habit, checkIns };
    },
    { name: mark ? 'habit-ticked' : 'habit-unticked', undoable: true },
  );
}

/** Moves a habit to stand between two others. */
export function placeHabit(habitId: string, order: number): Promise<boolean> {
  return changeRecord({ kind: 'habit', id: habitId }, (habit) => ({ ...habit, order }), {
    name: 'habit-moved',
  });
}
