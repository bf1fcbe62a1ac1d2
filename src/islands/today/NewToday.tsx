import { useStore } from '@nanostores/preact';
import { nextLesson, type LessonInfo } from '../../domain/lesson.ts';
import { fill, formatDuration } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ReasonText } from '../../i18n/messages/coach.ts';
import type { SampleMessages } from '../../i18n/messages/sample.ts';
import type { TodayMessages } from '../../i18n/messages/today.ts';
import { lessonPath, pagePath } from '../../i18n/paths.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $lessonProgress } from '../../stores/lessons.ts';
import { $today } from '../../stores/today.ts';
import { SampleButton } from '../data/SampleButton.tsx';
import { TodayHead } from './TodayHead.tsx';

/** What the coach says of the first lesson, and of one that was opened and left. */
export interface BeginWords {
  first: ReasonText;
  resume: ReasonText;
  read: string;
}

interface Props {
  t: TodayMessages;
  begin: BeginWords;
  locale: Locale;
  lessons: readonly LessonInfo[];
  sample: SampleMessages;
}

/** The first visit: one thing to do, and a way to see what this becomes. */
export function NewToday({ t, begin, locale, lessons, sample }: Props) {
  const progress = itemsOf(useStore($lessonProgress, { ssr: 'initial' }));
  const today = useStore($today, { ssr: 'initial' });
  const lesson = nextLesson(lessons, progress);
  const isOpened = progress.some(({ id }) => id === lesson?.id);
  const { eyebrow, why } = isOpened ? begin.resume : begin.first;
  return (
    <div class="today-page stack wide narrow">
      <TodayHead kit={{ t, locale, today }} state="new" count={1} />
      {lesson && (
        <section class="sheet" aria-labelledby="suggestions">
          <h2 class="visually-hidden" id="suggestions">
            {t.suggestions}
          </h2>
          <article class="suggestion">
            <p class="eyebrow">{eyebrow}</p>
            <h3>{lesson.title}</h3>
            <p class="why">{fill(why, { duration: formatDuration(locale, lesson.minutes) })}</p>
            <div class="acts">
              <a class="button" href={lessonPath(locale, lesson.slug)}>
                {begin.read}
              </a>
            </div>
          </article>
        </section>
      )}
      <div class="tight">
        <p class="note">{t.sampleText}</p>
        <SampleButton t={sample} locale={locale} href={pagePath(locale, 'today')} />
      </div>
    </div>
  );
}
