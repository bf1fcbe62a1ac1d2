import type { Contact } from './contact.ts';
import type { Goal } from './goal.ts';
import type { Habit } from './habit.ts';
import type { LessonProgress } from './lesson.ts';

/** The records by which one sees that a visitor has begun. */
export interface FirstRecords {
  contacts: readonly Contact[];
  goals: readonly Goal[];
  habits: readonly Habit[];
  progress: readonly LessonProgress[];
}

/** Tells whether anything was begun: someone in the log, a goal, a habit, a lesson completed or its act. */
export function hasBegun({ contacts, goals, habits, progress }: FirstRecords): boolean {
  return (
    contacts.length + goals.length + habits.length > 0 ||
    progress.some(({ completedOn, act }) => (completedOn ?? act) !== undefined)
  );
}
