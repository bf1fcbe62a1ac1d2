import type { Day } from './day.ts';
import type { Goal, Seat } from './goal.ts';
import { MOST_ACTIVE_GOALS, MOST_SEATS, activeGoals, activeSeatCount } from './goal.ts';

/** A seat with the goal it belongs to. */
export interface GoalSeat {
  goal: Goal;
  seat: Seat;
}

export type SeatAdded = { ok: true; goal: Goal } | { ok: false; reason: 'too-many-seats' };

/**
 * Adds a seat unless the active goals would have more than twelve together.
 * @param goals every goal of the visitor; without them only the goal's own seats are counted.
 */
export function addSeat(goal: Goal, seat: Seat, goals: readonly Goal[] = []): SeatAdded {
  if (seatCount(goal, goals) >= MOST_SEATS) return { ok: false, reason: 'too-many-seats' };
  return { ok: true, goal: { ...goal, seats: [...goal.seats, seat] } };
}

/** Puts a person in a seat, in place of whoever was there. */
export function fillSeat(goal: Goal, seatId: string, contactId: string): Goal {
  const seats = goal.seats.map((seat) => (seat.id === seatId ? { ...seat, contactId } : seat));
  return { ...goal, seats };
}

/** Empties a seat. */
export function clearSeat(goal: Goal, seatId: string): Goal {
  const seats = goal.seats.map((seat) => {
    if (seat.id !== seatId) return seat;
    const empty = { ...seat };
    delete empty.contactId;
    return empty;
  });
  return { ...goal, seats };
}

/** Lists the seats of active goals that wait for a person. */
export function emptySeats(goals: readonly Goal[]): GoalSeat[] {
  return activeGoals(goals).flatMap((goal) =>
    goal.seats.filter(({ contactId }) => contactId === undefined).map((seat) => ({ goal, seat })),
  );
}

/** Tells whether one more goal may be active: three at most. */
export function canAddGoal(goals: readonly Goal[]): boolean {
  return activeGoals(goals).length < MOST_ACTIVE_GOALS;
}

/** Tells whether a goal may be active again beside the others: three goals, twelve seats. */
export function canResumeGoal(goal: Goal, goals: readonly Goal[]): boolean {
  const others = goals.filter(({ id }) => id !== goal.id);
  return canAddGoal(others) && seatCount(goal, goals) <= MOST_SEATS;
}

/** Closes a goal that was reached. */
export function reachGoal(goal: Goal, today: Day): Goal {
  return { ...goal, status: 'reached', closedOn: today };
}

/** Lets a goal rest; it keeps its place among the goals but no longer counts as active. */
export function pauseGoal(goal: Goal): Goal {
  return { ...goal, status: 'paused' };
}

/** Makes a paused or closed goal active again; ask `canResumeGoal` first. */
export function resumeGoal(goal: Goal): Goal {
  const resumed: Goal = { ...goal, status: 'active' };
  delete resumed.closedOn;
  return resumed;
}

/** Closes a goal that is given up, with what was learnt; an empty lesson is left out. */
export function letGoGoal(goal: Goal, learnt: string, today: Day): Goal {
  const lesson = learnt.trim();
  return { ...goal, status: 'let-go', closedOn: today, ...(lesson && { learnt: lesson }) };
}

function seatCount(goal: Goal, goals: readonly Goal[]): number {
  return goal.seats.length + activeSeatCount(goals.filter(({ id }) => id !== goal.id));
}
