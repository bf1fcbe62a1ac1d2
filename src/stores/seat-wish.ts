import type { SeatWish } from '../domain/seat-home.ts';
import { keepPart, seatPart } from './act-part.ts';

/** Keeps a seat that is wished for, in a goal or in one that is begun with it. */
export function keepSeat(wish: SeatWish, goalId?: string): Promise<boolean> {
  return keepPart('seat-added', seatPart(wish, goalId), wish);
}
