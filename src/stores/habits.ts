import { checkIn as markDay, type MarkFields } from '../domain/check-in.ts';
import { isDay, type Day } from '../domain/day.ts';
import {
  activeHabits,
  newHabit,
  type CheckIn,
  type CheckInState,
  type Habit,
  type HabitInput,
} from '../domain/habit.ts';
import { archiveHabit, unarchiveHabit } from '../domain/habit-rest.ts';
import { withRoutineCheck, type RoutineCheck } from '../domain/automaticity.ts';
import type { HabitContext, Unit } from '../domain/due.ts';
import { spendReserve } from '../domain/reserve.ts';
import { fillWeek } from '../domain/week-fill.ts';
import { mergeChanges } from '../domain/merge.ts';
import { withFields } from '../domain/record.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import { addRecord, changeRecord, currentRecord, touched } from './change.ts';
import { itemsOf, presentItems } from './collections.ts';
import { commit } from './commit.ts';
import { $today, newId, now } from './today.ts';

/** The habits, archived ones included. */
export const $habits = presentItems('habit');

/** Builds what an empty form starts from; nothing is stored. */
export function startHabit(): Habit {
  return newHabit({ title: '', start: $today.get() }, { id: newId(), now: now() });
}

/** Saves a new habit's form at the end of the list. */
export function saveHabit(form: Habit): Promise<boolean> {
  const habit = { ...form, title: form.title.trim(), order: nextOrder() };
  return addRecord('habit', habit, { name: 'habit-added', draft: form, undoable: true });
}

/** Gives the place after the last habit of the list. */
export function nextOrder(): number {
  const last = activeHabits(itemsOf($habits.get())).at(-1);
  return last ? last.order + 1 : 1;
}

/** Adds a habit at the end of the list; gives its id, or undefined where it could not be kept. */
export async function addHabit(input: HabitInput): Promise<string | undefined> {
  const order = input.order ?? nextOrder();
  const habit = newHabit({ ...input, order }, { id: newId(), now: now() });
  const kept = await addRecord('habit', habit, {
    name: 'habit-added',
    draft: input,
    undoable: true,
  });
  return kept ? habit.id : undefined;
}

/** Saves an edited habit: only what the form changed is written. */
export function changeHabit(
  before: Habit,
  edited: Habit,
  name = 'habit-changed',
): Promise<boolean> {
  return changeRecord(
    { kind: 'habit', id: before.id },
    (current) => mergeChanges(before, edited, current),
    { name, draft: edited, undoable: true },
  );
}

/** A mark to set: its state, and what else it says. */
export type DayMark = MarkFields & { state: CheckInState };

/**
 * Marks a day (or occasion), or takes its mark away. A day's note and amount stay when only its state
 * changes. A day that has not come is not marked; the pages do not offer one.
 */
export function checkIn(
  habitId: string,
  unit: Day | string,
  mark: DayMark | undefined,
): Promise<boolean> {
  const state = mark?.state ?? 'none';
  return changeRecord(
    { kind: 'habit', id: habitId },
    (habit) => {
      if (!isDay(unit)) return markOccasion(habit, unit, mark);
      const result = markDay(
        habit,
        { ...mark, day: unit, state },
        { today: $today.get(), now: now() },
      );
      return result.ok ? result.habit : habit;
    },
    { name: checkInName(state), undoable: true },
  );
}

function checkInName(state: CheckIn['state'] | 'none'): string {
  if (state === 'done') return 'habit-ticked';
  return state === 'none' ? 'habit-unticked' : 'habit-marked';
}

function markOccasion(habit: Habit, unit: string, mark: DayMark | undefined): Habit {
  const checkIns = { ...habit.checkIns };
  if (mark) checkIns[unit] = withFields<CheckIn>({ state: mark.state, at: now() }, mark);
  else delete checkIns[unit];
  return { ...habit, checkIns };
}

/** Spends a reserve on a missed unit. */
export function coverMiss(habitId: string, unit: Pick<Unit, 'key'>): Promise<boolean> {
  return changeRecord(
    { kind: 'habit', id: habitId },
    (habit) => spendReserve(habit, unit, { today: $today.get(), now: now() }),
    { name: 'reserve-spent', undoable: true },
  );
}

/** Keeps today's answers to how far a habit goes by itself. */
export function answerRoutine(habitId: string, answers: RoutineCheck['answers']): Promise<boolean> {
  return changeRecord(
    { kind: 'habit', id: habitId },
    (habit) => withRoutineCheck(habit, { day: $today.get(), answers }),
    { name: 'check-answered', undoable: true },
  );
}

/** Puts a habit aside from today, or takes it up again. */
export function setArchived(habitId: string, archived: boolean): Promise<boolean> {
  const turn = archived ? archiveHabit : unarchiveHabit;
  return changeRecord({ kind: 'habit', id: habitId }, (habit) => turn(habit, $today.get()), {
    name: archived ? 'habit-archived' : 'habit-unarchived',
    undoable: true,
  });
}

/** Puts the habits in this order, in one act. */
export function orderHabits(ids: readonly string[]): Promise<boolean> {
  return changeHabits(ids, 'habit-moved', (habit, index) =>
    habit.order === index + 1 ? habit : { ...habit, order: index + 1 },
  );
}

/** Marks what a week asked for and has no mark as done, in one act. @param week its first day */
export function fillWeekOf(
  ids: readonly string[],
  week: Day,
  context: HabitContext,
): Promise<boolean> {
  return changeHabits(ids, 'week-filled', (habit) =>
    fillWeek(habit, week, { ...context, now: now() }),
  );
}

function changeHabits(
  ids: readonly string[],
  name: string,
  change: (habit: Habit, index: number) => Habit,
): Promise<boolean> {
  return commit({
    name,
    keys: ids.map((id) => keyOf('habit', id)),
    undoable: true,
    reducer: (current) =>
      ids.flatMap((id, index): [Key, AnyRecord][] => {
        const habit = currentRecord(current, 'habit', id);
        return habit ? [[keyOf('habit', id), touched(habit, change(habit, index))]] : [];
      }),
  });
}
