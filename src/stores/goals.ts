import { newGoal, type Goal, type GoalInput, type Seat } from '../domain/goal.ts';
import { mergeChanges } from '../domain/merge.ts';
import { addRecord, changeRecord } from './change.ts';
import { presentItems } from './collections.ts';
import { newId, now } from './today.ts';

/** The target networks. */
export const $goals = presentItems('goal');

/** Adds a goal; gives its id, or undefined where it could not be kept. */
export async function addGoal(input: GoalInput): Promise<string | undefined> {
  const goal = newGoal(input, { id: newId(), now: now() });
  const kept = await addRecord('goal', goal, { name: 'goal-added', draft: input, undoable: true });
  return kept ? goal.id : undefined;
}

/** Saves an edited goal: only what the form changed is written. */
export function changeGoal(before: Goal, edited: Goal, name = 'goal-changed'): Promise<boolean> {
  return changeRecord(
    { kind: 'goal', id: before.id },
    (current) => mergeChanges(before, edited, current),
    { name, draft: edited, undoable: true },
  );
}

/** Seats a person, or empties the seat. */
export function seatContact(goalId: string, seatId: string, contactId?: string): Promise<boolean> {
  const sit = (seat: Seat): Seat => {
    const { contactId: _left, ...empty } = seat;
    return contactId ? { ...empty, contactId } : empty;
  };
  return changeRecord(
    { kind: 'goal', id: goalId },
    (goal) => ({
      ...goal,
      seats: goal.seats.map((seat) => (seat.id === seatId ? sit(seat) : seat)),
    }),
    { name: contactId ? 'seat-filled' : 'seat-emptied', undoable: true },
  );
}
