import type { Contact } from './contact.ts';
import type { Goal, Seat } from './goal.ts';
import { atLeast, rungOf } from './rung.ts';

/** `covered`: someone at the seat's rung; `thin`: someone below it; `none`: nobody. */
export type CoverageState = 'covered' | 'thin' | 'none';

/** The state of one need is that of its best seat; `seatIds` are all its seats. */
export interface NeedCoverage {
  needId: string;
  state: CoverageState;
  seatIds: string[];
}

/** How many of a goal's needs (`total`) someone covers: the headline of a goal. */
export interface Coverage {
  needs: NeedCoverage[];
  covered: number;
  total: number;
}

/** Measures which needs of a goal are met; a second person in a covered need adds nothing. */
export function coverageOf(goal: Goal, contacts: readonly Contact[]): Coverage {
  const needs = goal.needs.map(({ id }): NeedCoverage => {
    const seats = goal.seats.filter(({ needId }) => needId === id);
    const states = seats.map((seat) => seatState(seat, contacts));
    return { needId: id, state: best(states), seatIds: seats.map((seat) => seat.id) };
  });
  const covered = needs.filter(({ state }) => state === 'covered').length;
  return { needs, covered, total: needs.length };
}

/** Tells how well a seat is filled; someone who is in the trash fills none. */
export function seatState(seat: Seat, contacts: readonly Contact[]): CoverageState {
  if (seat.contactId === undefined) return 'none';
  const contact = contacts.find(({ id }) => id === seat.contactId);
  if (!contact || contact.deletedAt !== undefined) return 'none';
  return atLeast(rungOf(contact).rung, seat.targetRung) ? 'covered' : 'thin';
}

function best(states: readonly CoverageState[]): CoverageState {
  if (states.includes('covered')) return 'covered';
  return states.includes('thin') ? 'thin' : 'none';
}
