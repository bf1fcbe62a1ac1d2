import type { Contact } from './contact.ts';
import type { NetworkEvent } from './event.ts';
import type { Goal } from './goal.ts';
import type { Habit } from './habit.ts';
import type { Introduction } from './introduction.ts';
import type { LessonProgress } from './lesson.ts';
import type { Adviser, NetworkCheck, Review } from './review.ts';
import type { CoachMemory, Settings } from './settings.ts';

/** Every kind of record, by the word that begins its key. */
export interface RecordOf {
  contact: Contact;
  goal: Goal;
  habit: Habit;
  event: NetworkEvent;
  introduction: Introduction;
  lesson: LessonProgress;
  review: Review;
  check: NetworkCheck;
  adviser: Adviser;
  settings: Settings;
  coach: CoachMemory;
}
export type Kind = keyof RecordOf;
export type AnyRecord = RecordOf[Kind];

export const KINDS = [
  'contact',
  'goal',
  'habit',
  'event',
  'introduction',
  'lesson',
  'review',
  'check',
  'adviser',
  'settings',
  'coach',
] as const satisfies readonly Kind[];

/** A record's key in storage, such as `contact:3f2c…`. */
export type Key<K extends Kind = Kind> = `${K}:${string}`;

/** @example keyOf('goal', 'a1') // => 'goal:a1' */
export function keyOf<K extends Kind>(kind: K, id: string): Key<K> {
  return `${kind}:${id}`;
}

/** Reads the kind from a key; undefined for anything that is not a record's key. */
export function kindOf(key: string): Kind | undefined {
  const word = key.slice(0, key.indexOf(':'));
  return KINDS.find((kind) => kind === word);
}
