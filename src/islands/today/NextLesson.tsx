import type { LessonInfo } from '../../domain/lesson.ts';
import { fill, formatDuration } from '../../i18n/format.ts';
import { lessonPath } from '../../i18n/paths.ts';
import type { TodayKit } from './today-kit.ts';

interface Props {
  kit: TodayKit;
  next: LessonInfo | undefined;
}

/** Where the path goes on, for a day on which no suggestion says it. */
export function NextLesson({ kit: { t, locale }, next }: Props) {
  if (!next) return <p class="note">{t.allRead}</p>;
  const duration = formatDuration(locale, next.minutes);
  return (
    <section class="tight" aria-labelledby="next">
      <h2 id="next">{t.next}</h2>
      <p>
        <a href={lessonPath(locale, next.slug)}>
          {fill(t.nextText, { title: next.title, duration })}
        </a>
      </p>
    </section>
  );
}
