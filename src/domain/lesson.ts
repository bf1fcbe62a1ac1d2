import type { Day, Instant } from './day.ts';
import type { HabitArea, Rule } from './habit.ts';
import type { NeedKind } from './goal.ts';
import type { RecordBase } from './record.ts';

/** The act of a week as a lesson offers it; `text` and `title` are in the page's language. */
export type LessonAct = { id: string; text: string; title: string } & (
  | { kind: 'habit'; area: HabitArea; cue?: string; rule: Rule }
  | { kind: 'seat'; need: NeedKind; role: string; field?: string; place: 'inside' | 'outside' }
  | { kind: 'promise' | 'interaction'; days: number }
);

/** What pages and the coach need to know of a lesson without its text. */
export interface LessonInfo {
  id: string;
  slug: string;
  title: string;
  order: number;
  minutes: number;
}

/** The visitor's way through one lesson; its record id is the lesson's permanent id. */
export interface LessonProgress extends RecordBase {
  openedAt: Instant;
  /** Heading anchor where the visitor stopped reading. */
  section?: string;
  completedOn?: Day;
  /** Option id chosen, by question id. */
  answers: Record<string, string>;
  reflections?: Record<string, string>;
  /** The week's act, once chosen: when, due by, done, and the key of the record it became. */
  act?: { chosenOn: Day; text: string; due?: Day; doneOn?: Day; recordKey?: string };
}

/** Builds the progress of a lesson that was just opened. */
export function newLessonProgress(lessonId: string, now: Instant): LessonProgress {
  return { id: lessonId, createdAt: now, updatedAt: now, openedAt: now, answers: {} };
}

/** Gives the first lesson of the path that is not completed. */
export function nextLesson(
  lessons: readonly LessonInfo[],
  progress: readonly LessonProgress[],
): LessonInfo | undefined {
  const completed = new Set(progress.filter((item) => item.completedOn).map(({ id }) => id));
  return [...lessons].sort((a, b) => a.order - b.order).find(({ id }) => !completed.has(id));
}

/** Gives the lesson the visitor last read in and did not finish. */
export function lessonToResume(progress: readonly LessonProgress[]): LessonProgress | undefined {
  return progress
    .filter((item) => !item.completedOn)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}
