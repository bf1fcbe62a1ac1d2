import { newContact, type Contact } from '../domain/contact.ts';
import { newGoal, type Goal } from '../domain/goal.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import { withWishedSeat, type SeatWish } from '../domain/seat-home.ts';
import type { Current } from '../storage/data-set.ts';
import { StorageProblem } from '../storage/problem.ts';
import { currentRecord, touched } from './change.ts';
import { commit } from './commit.ts';
import type { Participant } from './contacts.ts';
import { $today, newId, now } from './today.ts';

/** One record that an act writes together with another, in one transaction. */
export interface ActPart {
  key: Key;
  id: string;
  after: (current: Current) => AnyRecord;
}

/** A seat in a goal that exists, or in one that is begun with it. */
export function seatPart(wish: SeatWish, goalId?: string): ActPart & { seatId: string } {
  const id = goalId ?? newId();
  const ids = { seat: newId(), need: newId() };
  return {
    key: keyOf('goal', id),
    id,
    seatId: ids.seat,
    after: (current) => {
      const goal = goalId === undefined ? begunGoal(wish, id) : goalOf(current, id);
      return touched(goal, withWishedSeat(goal, wish, ids));
    },
  };
}

function begunGoal({ purpose }: SeatWish, id: string): Goal {
  return newGoal({ purpose, startedOn: $today.get() }, { id, now: now() });
}

function goalOf(current: Current, id: string): Goal {
  const goal = currentRecord(current, 'goal', id);
  if (!goal) throw new StorageProblem('gone', id);
  return goal;
}

/** A person who is changed, or added with the change. */
export function personPart(person: Participant, change: (contact: Contact) => Contact): ActPart {
  const id = 'id' in person ? person.id : newId();
  return {
    key: keyOf('contact', id),
    id,
    after: (current) => {
      const contact =
        'id' in person
          ? currentRecord(current, 'contact', id)
          : newContact(person, { id, now: now() });
      if (!contact) throw new StorageProblem('gone', id);
      return touched(contact, change(contact));
    },
  };
}

/** Writes a part that stands alone, as an act of its own. */
export function keepPart(name: string, part: ActPart, draft?: unknown): Promise<boolean> {
  return commit({
    name,
    undoable: true,
    draft,
    keys: [part.key],
    reducer: (current) => [[part.key, part.after(current)]],
  });
}
