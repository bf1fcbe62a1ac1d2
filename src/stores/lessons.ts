import type { Day } from '../domain/day.ts';
import { newLessonProgress, type LessonProgress } from '../domain/lesson.ts';
import { withFields } from '../domain/record.ts';
import { changeOrAddRecord, type ActOptions } from './change.ts';
import { presentItems } from './collections.ts';
import { now } from './today.ts';

/** The visitor's way through the lessons. */
export const $lessonProgress = presentItems('lesson');

function changeLesson(
  lessonId: string,
  change: (progress: LessonProgress) => LessonProgress,
  options: ActOptions,
): Promise<boolean> {
  const start = () => newLessonProgress(lessonId, now());
  return changeOrAddRecord({ kind: 'lesson', id: lessonId, start }, change, options);
}

/** Remembers where the visitor reads; opening a lesson is its first section. */
export function readSection(lessonId: string, section: string): Promise<boolean> {
  const change = (progress: LessonProgress) =>
    progress.section === section ? progress : { ...progress, section };
  return changeLesson(lessonId, change, { name: 'lesson-read' });
}

/** Keeps an answer of the self-check. */
export function answerQuestion(
  lessonId: string,
  questionId: string,
  optionId: string,
): Promise<boolean> {
  return changeLesson(
    lessonId,
    (progress) => ({ ...progress, answers: { ...progress.answers, [questionId]: optionId } }),
    { name: 'question-answered' },
  );
}

/** Marks a lesson as completed on a day, or as not completed. */
export function completeLesson(lessonId: string, day: Day | undefined): Promise<boolean> {
  return changeLesson(
    lessonId,
    ({ completedOn: _before, ...progress }) => (day ? { ...progress, completedOn: day } : progress),
    { name: day ? 'lesson-completed' : 'lesson-reopened', undoable: true },
  );
}

/** Keeps the week's act of a lesson: chosen, where it went, or done. */
export function setLessonAct(
  lessonId: string,
  act: LessonProgress['act'],
  name: 'act-chosen' | 'act-done' | 'act-dropped',
): Promise<boolean> {
  return changeLesson(
    lessonId,
    ({ act: _before, ...progress }) => (act ? { ...progress, act } : progress),
    { name, undoable: true },
  );
}

/** Marks the week's act of a lesson as done on a day. */
export function finishAct(lessonId: string, doneOn: Day): Promise<boolean> {
  return changeLesson(
    lessonId,
    (progress) => (progress.act ? { ...progress, act: { ...progress.act, doneOn } } : progress),
    { name: 'act-done', undoable: true },
  );
}

/** Something the visitor writes in a lesson: where it stands, and what the act is called. */
export interface ReflectionPlace {
  lessonId: string;
  name: string;
  act: string;
}

/** Changes something the visitor wrote in a lesson, as it is now; an empty text takes it out. */
export function changeReflection(
  { lessonId, name, act }: ReflectionPlace,
  change: (text: string) => string,
): Promise<boolean> {
  return changeLesson(
    lessonId,
    (progress) => {
      const before = progress.reflections ?? {};
      const text = change(before[name] ?? '') || undefined;
      return { ...progress, reflections: withFields(before, { [name]: text }) };
    },
    { name: act, undoable: true },
  );
}
