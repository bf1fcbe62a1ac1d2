import type { SeatWish } from '../domain/seat-home.ts';
import { seatPart } from './act-part.ts';
import { commit } from './commit.ts';

/** Keeps a seat that is wished for, in a goal or in one that is begun with it. */
export function keepSeat(wish: SeatWish, goalId?: string): Promise<boolean> {
  const part = seatPart(wish, goalId);
  return commit({
    name: 'seat-added',
    undoable: true,
    draft: wish,
    keys: [part.key],
    reducer: (current) => [[part.key, part.after(current)]],
  });
}
