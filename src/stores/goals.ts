import { newContact } from '../domain/contact.ts';
import type { Day } from '../domain/day.ts';
import {
  NEED_KINDS,
  newGoal,
  type Goal,
  type Need,
  type Outcome,
  type Seat,
  type Step,
} from '../domain/goal.ts';
import { isRereadDue, tidyGoal } from '../domain/goal-plan.ts';
import { mergeChanges } from '../domain/merge.ts';
import { withFields } from '../domain/record.ts';
import { keyOf } from '../domain/records.ts';
import {
  clearSeat,
  fillSeat,
  letGoGoal,
  pauseGoal,
  reachGoal,
  resumeGoal,
} from '../domain/seat.ts';
import { StorageProblem } from '../storage/problem.ts';
import { addRecord, changeRecord, currentRecord, touched } from './change.ts';
import { presentItems } from './collections.ts';
import { commit } from './commit.ts';
import type { Participant } from './contacts.ts';
import { $today, newId, now } from './today.ts';

/** The target networks. */
export const $goals = presentItems('goal');

/** Builds what an empty form starts from; nothing is stored. */
export function startGoal(): Goal {
  return newGoal({ purpose: '', startedOn: $today.get() }, { id: newId(), now: now() });
}

/** Builds an empty seat for a form; nothing is stored. */
export function startSeat(input: Partial<Seat> = {}): Seat {
  const start = { place: 'outside', startFrom: 'close', targetRung: 'acquainted' } as const;
  return { id: newId(), role: '', ...start, ...input };
}

/** Gives the needs of the chosen kinds; what was written about one stays with it. */
export function chooseNeeds(needs: readonly Need[], kinds: readonly string[]): Need[] {
  return NEED_KINDS.filter((kind) => kinds.includes(kind)).map(
    (kind) => needs.find((need) => need.kind === kind) ?? { id: newId(), kind },
  );
}

/** Saves a goal form: a new goal starts today, a stored one gets only what the form changed. */
export async function saveGoal(form: Goal, before?: Goal): Promise<boolean> {
  const goal = tidyGoal(form);
  if (before) {
    const isReread = isRereadDue(before, $today.get());
    const edited = isReread ? { ...goal, rereadOn: $today.get() } : goal;
    return changeRecord(
      { kind: 'goal', id: before.id },
      (current) => mergeChanges(before, edited, current),
      { name: 'goal-changed', draft: goal, undoable: true },
    );
  }
  const at = now();
  const started = { ...goal, startedOn: $today.get(), createdAt: at, updatedAt: at };
  return addRecord('goal', started, { name: 'goal-added', draft: goal, undoable: true });
}

/** Notes that a plan was read again at its middle, and holds. */
export function keepPlan(goalId: string): Promise<boolean> {
  const rereadOn = $today.get();
  return changeOne(goalId, 'goal-kept', (goal) => ({ ...goal, rereadOn }));
}

/** Seats a person, or empties the seat. */
export function seatContact(goalId: string, seatId: string, contactId?: string): Promise<boolean> {
  return changeOne(goalId, contactId ? 'seat-filled' : 'seat-emptied', (goal) =>
    contactId ? fillSeat(goal, seatId, contactId) : clearSeat(goal, seatId),
  );
}

/** Seats someone; a person who is not in the log yet is added in the same act. */
export async function seatParticipant(
  goalId: string,
  seatId: string,
  person: Participant,
): Promise<boolean> {
  if ('id' in person) return seatContact(goalId, seatId, person.id);
  const contact = newContact(person, { id: newId(), now: now() });
  const keys = [keyOf('goal', goalId), keyOf('contact', contact.id)] as const;
  return commit({
    name: 'seat-filled',
    keys,
    undoable: true,
    draft: person,
    reducer: (current) => {
      const goal = currentRecord(current, 'goal', goalId);
      if (!goal) throw new StorageProblem('gone', goalId);
      return [
        [keys[0], touched(goal, fillSeat(goal, seatId, contact.id))],
        [keys[1], contact],
      ];
    },
  });
}

/** What becomes of a goal; `let-go` keeps what was learnt. */
export type GoalTurn = 'reached' | 'paused' | 'resumed' | 'let-go';

/** Reaches, pauses, resumes or lets go a goal, as of today. */
export function turnGoal(goalId: string, turn: GoalTurn, learnt = ''): Promise<boolean> {
  const today = $today.get();
  const turns: Record<GoalTurn, (goal: Goal) => Goal> = {
    reached: (goal) =>
      reachGoal(withFields(goal, learnt.trim() ? { learnt: learnt.trim() } : {}), today),
    paused: pauseGoal,
    resumed: resumeGoal,
    'let-go': (goal) => letGoGoal(goal, learnt, today),
  };
  return changeOne(goalId, `goal-${turn}`, turns[turn]);
}

/** Adds an act that the visitor controls. */
export function addStep(goalId: string, text: string, due?: Day): Promise<boolean> {
  const step: Step = { id: newId(), text, ...(due && { due }) };
  return changeOne(goalId, 'step-added', (goal) => ({ ...goal, steps: [...goal.steps, step] }));
}

/** The first act's place in `tickStep`; it is kept beside the steps. */
export const FIRST_ACT = 'first';

/** Marks an act as done on a day, or as open again. */
export function tickStep(goalId: string, stepId: string, doneOn?: Day): Promise<boolean> {
  return changeOne(goalId, doneOn ? 'step-done' : 'step-reopened', (goal) => {
    if (stepId === FIRST_ACT) {
      return goal.firstAct ? { ...goal, firstAct: withFields(goal.firstAct, { doneOn }) } : goal;
    }
    const steps = goal.steps.map((step) =>
      step.id === stepId ? withFields(step, { doneOn }) : step,
    );
    return { ...goal, steps };
  });
}

/** Removes an act. */
export function removeStep(goalId: string, stepId: string): Promise<boolean> {
  return changeOne(goalId, 'step-deleted', (goal) => ({
    ...goal,
    steps: goal.steps.filter(({ id }) => id !== stepId),
  }));
}

/** Notes what came of it: the lane that no act can tick. */
export function addOutcome(goalId: string, text: string, day: Day): Promise<boolean> {
  const outcome: Outcome = { id: newId(), day, text };
  return changeOne(goalId, 'outcome-added', (goal) => ({
    ...goal,
    outcomes: [...goal.outcomes, outcome],
  }));
}

/** Removes an outcome. */
export function removeOutcome(goalId: string, outcomeId: string): Promise<boolean> {
  return changeOne(goalId, 'outcome-deleted', (goal) => ({
    ...goal,
    outcomes: goal.outcomes.filter(({ id }) => id !== outcomeId),
  }));
}

function changeOne(id: string, name: string, change: (goal: Goal) => Goal): Promise<boolean> {
  return changeRecord({ kind: 'goal', id }, change, { name, undoable: true });
}
