import type { CoachFacts } from '../../../src/domain/coach/facts.ts';
import { coachFacts } from '../../../src/domain/coach/facts.ts';
import type { CoachInput } from '../../../src/domain/coach/suggestion.ts';
import { toDay } from '../../../src/domain/day.ts';
import type { LessonInfo, LessonProgress } from '../../../src/domain/lesson.ts';
import { newLessonProgress } from '../../../src/domain/lesson.ts';
import { newCoachMemory, newSettings } from '../../../src/domain/settings.ts';
import { NOW } from '../practice.ts';

/** A Monday, the first day of its week. */
export const TODAY = toDay('2026-11-23');

export const LESSONS: LessonInfo[] = [
  { id: 'm1', slug: 'news-you-would-not-hear', title: 'News', order: 2, minutes: 5 },
  { id: 's0', slug: 'why-a-network', title: 'Why', order: 1, minutes: 6 },
];

/** Gives the progress of a lesson completed today. */
export function completed(lessonId: string): LessonProgress {
  return { ...newLessonProgress(lessonId, NOW), completedOn: TODAY };
}

/** Builds the input of a newcomer with no records. */
export function testInput(input: Partial<CoachInput> = {}): CoachInput {
  return {
    contacts: [],
    goals: [],
    habits: [],
    lessons: LESSONS,
    progress: [],
    settings: newSettings(NOW),
    memory: newCoachMemory(NOW),
    today: TODAY,
    ...input,
  };
}

/** Builds the facts that a rule reads. */
export function testFacts(input: Partial<CoachInput> = {}): CoachFacts {
  return coachFacts(testInput(input));
}
