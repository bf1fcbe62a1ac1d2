import { nextLesson } from '../lesson.ts';
import type { CoachFacts } from './facts.ts';
import type { Finding } from './suggestion.ts';

/** R16: the first lesson of the path that is not completed: begin, resume, or the next one. */
export function lessonNext({ lessons, progress }: CoachFacts): Finding[] {
  const lesson = nextLesson(lessons, progress);
  if (!lesson) return [];
  const { id, slug, title, minutes } = lesson;
  const isOpened = progress.some((item) => item.id === id);
  const isFirst = progress.every(({ completedOn }) => completedOn === undefined);
  const finding: Finding = {
    key: `R16:${id}`,
    urgency: 0,
    lesson: id,
    reason: {
      id: isOpened ? 'lesson-resume' : isFirst ? 'lesson-first' : 'lesson-next',
      values: { title, minutes },
    },
    action: { kind: 'open-lesson', lessonId: id, slug },
  };
  return [finding];
}
