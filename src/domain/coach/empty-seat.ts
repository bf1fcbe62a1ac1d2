import type { GoalSeat } from '../seat.ts';
import { emptySeats } from '../seat.ts';
import type { CoachFacts } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'w1';

/**
 * R8: a seat of an active goal is empty and a place to go is written: plan a gathering. Seats to be
 * filled by someone new first. Silent for a seat that a planned gathering has in view.
 */
export function emptySeat({ goals, events = [], today }: CoachFacts): Finding[] {
  const planned = events.filter(
    ({ status, day, deletedAt }) =>
      status === 'planned' && deletedAt === undefined && (day === undefined || day >= today),
  );
  const inView = new Set(planned.flatMap(({ seatIds }) => seatIds));
  return emptySeats(goals)
    .filter(({ seat }) => !inView.has(seat.id))
    .flatMap(findingOf);
}

function findingOf({ goal, seat }: GoalSeat): Finding[] {
  const place = goal.places.map((text) => text.trim()).find((text) => text !== '');
  if (place === undefined) return [];
  const finding: Finding = {
    key: `R8:${goal.id}:${seat.id}`,
    urgency: seat.startFrom === 'new' ? 0.5 : 0,
    goalId: goal.id,
    seatId: seat.id,
    lesson: LESSON,
    reason: { id: 'empty-seat', values: { role: seat.role, place } },
    action: { kind: 'plan-event', goalId: goal.id, seatId: seat.id, place },
  };
  return [finding];
}
