import { useState } from 'preact/hooks';
import type { Goal, NeedKind } from '../../domain/goal.ts';
import { seatHomes } from '../../domain/seat-home.ts';

/** The choice of a goal for a seat; the best one is chosen until the visitor says otherwise. */
export interface SeatChoice {
  goals: readonly Goal[];
  mayBegin: boolean;
  isFull: boolean;
  /** The chosen goal; undefined begins one. */
  goalId: string | undefined;
  choose: (goalId: string | undefined) => void;
}

/** Offers the goals a seat may go into. */
export function useSeatHome(all: readonly Goal[], need: NeedKind): SeatChoice {
  const [wish, setWish] = useState<{ goalId: string | undefined }>();
  const { goals, mayBegin } = seatHomes(all, need);
  const best = goals[0]?.id;
  const isPossible = wish && (wish.goalId ? goals.some(({ id }) => id === wish.goalId) : mayBegin);
  return {
    goals,
    mayBegin,
    isFull: goals.length === 0 && !mayBegin,
    goalId: isPossible ? wish.goalId : best,
    choose: (goalId) => setWish({ goalId }),
  };
}
