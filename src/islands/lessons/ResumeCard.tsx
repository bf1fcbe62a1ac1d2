import { useStore } from '@nanostores/preact';
import { lessonToResume, nextLesson, type LessonInfo } from '../../domain/lesson.ts';
import { fill } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { LessonsMessages } from '../../i18n/messages/lessons.ts';
import { lessonPath, pagePath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $lessonProgress } from '../../stores/lessons.ts';

/** A lesson with what its card shows: the outcome, and its headings by anchor. */
export interface ResumableLesson extends LessonInfo {
  outcome: string;
  sections: Readonly<Record<string, string>>;
}

interface Props {
  t: LessonsMessages['resume'];
  locale: Locale;
  lessons: readonly ResumableLesson[];
}

/** Where to go on: the lesson and section where the visitor stopped, else the next one of the path. */
export function ResumeCard({ t, locale, lessons }: Props) {
  const progress = itemsOf(useStore($lessonProgress, { ssr: 'initial' }));
  const stopped = lessonToResume(progress.filter(({ section }) => section !== undefined));
  const reading = lessons.find(({ id }) => id === stopped?.id);
  const next = nextLesson(lessons, progress);
  const lesson = reading ?? lessons.find(({ id }) => id === next?.id);
  const done = progress.filter(({ completedOn }) => completedOn).length;
  const counted = done > 0 && fill(t.completed, { n: done, all: lessons.length });

  if (!lesson) {
    return (
      <>
        <p class="eyebrow">{counted}</p>
        <h2 id="resume">{t.done}</h2>
        <p>{t.doneText}</p>
        <a class="button" href={pagePath(locale, 'today')}>
          {t.today}
        </a>
      </>
    );
  }
  const section = reading ? stopped?.section : undefined;
  const title = section && lesson.sections[section];
  const href = lessonPath(locale, lesson.slug);
  return (
    <>
      <p class="eyebrow">
        {reading ? t.reading : done > 0 ? t.next : t.eyebrow}
        {counted && ` · ${counted}`}
      </p>
      <h2 id="resume">{lesson.title}</h2>
      {/* Another text, not the one of the HTML moved: under a longer title it stands elsewhere. */}
      <p key={lesson.id} class="resume-text">
        {title ? fill(t.stopped, { section: title }) : lesson.outcome}
      </p>
      <a class="button" href={section ? `${href}#${section}` : href}>
        {reading ? t.goOn : fill(t.act, { number: lesson.order })}
      </a>
    </>
  );
}
