import { useStore } from '@nanostores/preact';
import type { LessonsMessages } from '../../i18n/messages/lessons.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $lessonProgress } from '../../stores/lessons.ts';

interface Props {
  t: LessonsMessages['marks'];
  lessonId: string;
}

/** How far a lesson of the path is, in a word; nothing while it was not opened. */
export function LessonMark({ t, lessonId }: Props) {
  const state = useStore($lessonProgress, { ssr: 'initial' });
  const lesson = itemsOf(state).find(({ id }) => id === lessonId);
  if (!lesson?.section && !lesson?.completedOn) return null;
  const mark = lesson.completedOn ? 'completed' : 'reading';
  return (
    <span class={mark === 'completed' ? 'mark kept' : 'mark'} data-mark={mark}>
      {t[mark]}
    </span>
  );
}
