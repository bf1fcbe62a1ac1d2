import { compare } from './compare.ts';
import type { Goal, NeedKind, Seat } from './goal.ts';
import { activeGoals, activeSeatCount, MOST_NEEDS, MOST_SEATS } from './goal.ts';
import { canAddGoal } from './seat.ts';

/** A seat that something outside the goals' own page asks for, such as a lesson's act. */
export interface SeatWish {
  seat: Omit<Seat, 'id' | 'needId'>;
  need: NeedKind;
  /** The purpose of the goal that is begun where none is chosen. */
  purpose: string;
}

/** Where a seat may go: into one of `goals`, the best first, or into a new goal. Nowhere: neither. */
export interface SeatHomes {
  goals: Goal[];
  mayBegin: boolean;
}

/**
 * Finds the goals a seat may go into: an active one that lacks the same kind of help comes first, else
 * the active one that was worked on last. While twelve seats are open there is room for none.
 */
export function seatHomes(goals: readonly Goal[], need: NeedKind): SeatHomes {
  if (activeSeatCount(goals) >= MOST_SEATS) return { goals: [], mayBegin: false };
  const lacks = ({ needs }: Goal) => needs.some(({ kind }) => kind === need);
  const active = [...activeGoals(goals)].sort(
    (a, b) => Number(lacks(b)) - Number(lacks(a)) || latestFirst(a, b),
  );
  return { goals: active, mayBegin: canAddGoal(goals) };
}

/**
 * Adds the wished seat to a goal, under the need of its kind. A need that the goal does not name yet
 * is added while there is room for it.
 * @param ids of the seat, and of the need should it be new.
 */
export function withWishedSeat(
  goal: Goal,
  { seat, need }: Pick<SeatWish, 'seat' | 'need'>,
  ids: { seat: string; need: string },
): Goal {
  const known = goal.needs.find(({ kind }) => kind === need);
  const hasRoom = goal.needs.length < MOST_NEEDS;
  const needs = known || !hasRoom ? goal.needs : [...goal.needs, { id: ids.need, kind: need }];
  const needId = known?.id ?? (hasRoom ? ids.need : undefined);
  const added: Seat = { ...seat, id: ids.seat, ...(needId && { needId }) };
  return { ...goal, needs, seats: [...goal.seats, added] };
}

/** Tells whether a goal holds no more than what it was begun with for a seat: purpose and one need. */
export function isBareGoal(goal: Goal): boolean {
  const { needs, seats, places, steps, outcomes } = goal;
  const { bestResult, offer, obstacle, ifThen, weekly, firstAct, signs, stopRule } = goal;
  const lists = [seats, places, steps, outcomes];
  const answers = [bestResult, offer, obstacle, ifThen, weekly, firstAct, signs, stopRule];
  return needs.length <= 1 && lists.every(({ length }) => length === 0) && !answers.some(Boolean);
}

function latestFirst(a: Goal, b: Goal): number {
  return compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id);
}
