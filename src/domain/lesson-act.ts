import type { Contact, ContactPromise } from './contact.ts';
import type { Goal, Seat } from './goal.ts';
import type { Habit } from './habit.ts';
import type { LessonProgress } from './lesson.ts';
import { kindOf, type Kind } from './records.ts';

/** The records among which a week's act may have found its place. */
export interface ActRecords {
  contacts: readonly Contact[];
  goals: readonly Goal[];
  habits: readonly Habit[];
}

/**
 * Where a week's act went: a habit, a seat, a promise to someone, or Today. `gone`: its record was
 * deleted since.
 */
export type ActPlace =
  | { kind: 'habit'; habit: Habit }
  | { kind: 'seat'; goal: Goal; seat: Seat }
  | { kind: 'promise'; contact: Contact; promise: ContactPromise }
  | { kind: 'today' }
  | { kind: 'gone' };

/** Tells whether an act waits on Today; one that became a habit, seat or promise is done there. */
export function isOpenAct({ doneOn, recordKey }: NonNullable<LessonProgress['act']>): boolean {
  return doneOn === undefined && !/^(habit|goal|contact):/.test(recordKey ?? '');
}

/** The record of an act, and the seat or promise inside it. */
export interface ActAddress {
  kind: Kind;
  id: string;
  part?: string;
}

/**
 * Reads an act's `recordKey`: a record's key, with the id of a seat or promise after a slash.
 * @example actAddress('goal:g1/s1') // => { kind: 'goal', id: 'g1', part: 's1' }
 */
export function actAddress(recordKey: string): ActAddress | undefined {
  const kind = kindOf(recordKey);
  if (!kind) return undefined;
  const [id = '', part] = recordKey.slice(kind.length + 1).split('/');
  return { kind, id, ...(part !== undefined && { part }) };
}

/** Finds where a chosen act is now. */
export function actPlace({ recordKey }: ChosenAct, records: ActRecords): ActPlace {
  if (recordKey === undefined) return { kind: 'today' };
  const address = actAddress(recordKey);
  return (address && placeOf(address, records)) ?? { kind: 'gone' };
}

/** Tells whether an act was done, wherever it was ticked; a seat is done when someone sits in it. */
export function isActDone(act: ChosenAct, place: ActPlace): boolean {
  if (act.doneOn !== undefined) return true;
  if (place.kind === 'promise') return place.promise.doneOn !== undefined;
  return place.kind === 'seat' && place.seat.contactId !== undefined;
}

export type ChosenAct = NonNullable<LessonProgress['act']>;

function placeOf({ kind, id, part }: ActAddress, records: ActRecords): ActPlace | undefined {
  const { contacts, goals, habits } = records;
  if (kind === 'habit') {
    const habit = habits.find((item) => item.id === id);
    return habit && { kind: 'habit', habit };
  }
  if (kind === 'goal') {
    const goal = goals.find((item) => item.id === id);
    const seat = goal?.seats.find((item) => item.id === part);
    return goal && seat && { kind: 'seat', goal, seat };
  }
  const contact = contacts.find((item) => item.id === id);
  const promise = contact?.promises.find((item) => item.id === part);
  return contact && promise && { kind: 'promise', contact, promise };
}
