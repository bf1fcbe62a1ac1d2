import { newPromise } from '../domain/contact.ts';
import { addDays } from '../domain/day.ts';
import type { Goal } from '../domain/goal.ts';
import { newHabit, type Habit } from '../domain/habit.ts';
import { actAddress } from '../domain/lesson-act.ts';
import { newLessonProgress, type LessonAct, type LessonProgress } from '../domain/lesson.ts';
import { withFields } from '../domain/record.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import { isBareGoal } from '../domain/seat-home.ts';
import type { Current } from '../storage/data-set.ts';
import { personPart, seatPart, type ActPart } from './act-part.ts';
import { currentRecord, recordOr, touched } from './change.ts';
import { commit } from './commit.ts';
import type { Participant } from './contacts.ts';
import { nextOrder } from './habits.ts';
import { $today, newId, now } from './today.ts';

/** Where the visitor wants an act to go; without a person it stays on Today. */
export interface ActWish {
  /** To whom a promise is made, or whom the act is about. */
  person?: Participant | undefined;
  /** The goal a seat goes into; without one a goal is begun with this purpose. */
  goalId?: string | undefined;
  purpose?: string | undefined;
}

interface Destination {
  part: ActPart;
  recordKey: string;
}

/** Puts a lesson's act where it belongs, and remembers in the lesson where that is: one act. */
export function chooseAct(lessonId: string, act: LessonAct, wish: ActWish = {}): Promise<boolean> {
  const today = $today.get();
  const due = 'days' in act ? addDays(today, act.days) : undefined;
  const destination = destinationOf(lessonId, act, wish);
  const chosen = {
    chosenOn: today,
    text: act.title,
    ...(due && { due }),
    ...(destination && { recordKey: destination.recordKey }),
  };
  const key = keyOf('lesson', lessonId);
  const part = destination?.part;
  return commit({
    name: 'act-chosen',
    undoable: true,
    draft: { act: act.text, ...wish },
    keys: part ? [key, part.key] : [key],
    reducer: (current) => [
      [key, withAct(current, lessonId, chosen)],
      ...(part ? [[part.key, part.after(current)] satisfies [Key, AnyRecord]] : []),
    ],
  });
}

/**
 * Drops a chosen act. What it became goes with it as far as nothing was done with it: a habit without
 * marks to the trash, an empty seat, an open promise; anything else stays where it is.
 */
export function dropAct({ id, act }: LessonProgress): Promise<boolean> {
  const key = keyOf('lesson', id);
  const address = act?.recordKey === undefined ? undefined : actAddress(act.recordKey);
  const other = address && keyOf(address.kind, address.id);
  return commit({
    name: 'act-dropped',
    undoable: true,
    keys: other ? [key, other] : [key],
    reducer: (current) => {
      const changes: [Key, AnyRecord][] = [[key, withAct(current, id, undefined)]];
      const left = other && withoutPart(current, other, address.part);
      if (other && left) changes.push([other, touched(left.before, left.after)]);
      return changes;
    },
  });
}

function withAct(current: Current, id: string, act: LessonProgress['act']): LessonProgress {
  const start = () => newLessonProgress(id, now());
  const before = recordOr(current, { kind: 'lesson', id, start });
  return touched(before, withFields<LessonProgress>(before, { act }));
}

function destinationOf(
  lessonId: string,
  act: LessonAct,
  { person, goalId, purpose }: ActWish,
): Destination | undefined {
  switch (act.kind) {
    case 'habit':
      return habitDestination(lessonId, act);
    case 'seat':
      return seatDestination(act, purpose ?? act.title, goalId);
    case 'promise':
    case 'interaction':
      return person && promiseDestination(lessonId, act, person);
  }
}

type ActOf<K extends LessonAct['kind']> = Extract<LessonAct, { kind: K }>;

function habitDestination(lessonId: string, act: ActOf<'habit'>): Destination {
  const today = $today.get();
  const id = newId();
  const key = keyOf('habit', id);
  const input = {
    title: act.title,
    area: act.area,
    schedule: [{ from: today, rule: act.rule }],
    start: today,
    order: nextOrder(),
    lessonId,
    ...(act.cue && { cue: act.cue }),
  };
  const after = () => newHabit(input, { id, now: now() });
  return { part: { key, id, after }, recordKey: key };
}

function seatDestination(act: ActOf<'seat'>, purpose: string, goalId?: string): Destination {
  const { role, field, place, need } = act;
  const seat = {
    role,
    place,
    startFrom: 'new' as const,
    targetRung: 'acquainted' as const,
    ...(field && { field }),
  };
  const part = seatPart({ seat, need, purpose }, goalId);
  return { part, recordKey: `${part.key}/${part.seatId}` };
}

function promiseDestination(
  lessonId: string,
  act: ActOf<'promise' | 'interaction'>,
  person: Participant,
): Destination {
  const input = {
    by: 'me' as const,
    text: act.title,
    due: addDays($today.get(), act.days),
    lessonId,
  };
  const promise = newPromise(input, { id: newId(), now: now() });
  const part = personPart(person, (contact) => ({
    ...contact,
    promises: [...contact.promises, promise],
  }));
  return { part, recordKey: `${part.key}/${promise.id}` };
}

interface LeftRecord {
  before: AnyRecord;
  after: AnyRecord;
}

function withoutPart(current: Current, key: Key, part: string | undefined): LeftRecord | undefined {
  const id = key.slice(key.indexOf(':') + 1);
  const habit = key.startsWith('habit:') && currentRecord(current, 'habit', id);
  if (habit) return { before: habit, after: withoutHabit(habit) };
  const goal = key.startsWith('goal:') && currentRecord(current, 'goal', id);
  if (goal) return { before: goal, after: withoutSeat(goal, part) };
  const contact = key.startsWith('contact:') && currentRecord(current, 'contact', id);
  if (!contact) return undefined;
  const promises = contact.promises.filter((item) => item.id !== part || item.doneOn !== undefined);
  const isLess = promises.length < contact.promises.length;
  return { before: contact, after: isLess ? { ...contact, promises } : contact };
}

function withoutHabit(habit: Habit): Habit {
  return Object.keys(habit.checkIns).length === 0 ? { ...habit, deletedAt: now() } : habit;
}

function withoutSeat(goal: Goal, seatId: string | undefined): Goal {
  const seats = goal.seats.filter(({ id, contactId }) => id !== seatId || contactId !== undefined);
  if (seats.length === goal.seats.length) return goal;
  const left = { ...goal, seats };
  // A goal that the act began and nobody took up goes with its only seat.
  return isBareGoal(left) ? { ...left, deletedAt: now() } : left;
}
