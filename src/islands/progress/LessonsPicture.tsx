import { nextLesson } from '../../domain/lesson.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { lessonPath } from '../../i18n/paths.ts';
import { Picture } from './Picture.tsx';
import type { ProgressKit } from './progress-kit.ts';

interface Props {
  kit: ProgressKit;
}

/** The path of the lessons, as a cord with a bead for each. */
export function LessonsPicture({ kit: { t, locale, lessons, progress } }: Props) {
  const days = new Map(progress.map(({ id, completedOn }) => [id, completedOn]));
  const path = [...lessons].sort((a, b) => a.order - b.order);
  const total = path.length;
  const completed = path.filter(({ id }) => days.get(id)).length;
  const next = nextLesson(lessons, progress);
  const sentence = fill(next ? t.lessons.sentence : t.lessons.all, { completed, total });
  return (
    <Picture
      id="lessons"
      title={t.lessons.title}
      sentence={sentence}
      tableLabel={t.table}
      table={{
        head: [t.lessons.lesson, t.lessons.day],
        rows: path.map(({ id, title }) => {
          const day = days.get(id);
          return {
            key: id,
            cells: [title, day ? formatDay(locale, day, 'month-day') : t.lessons.open],
          };
        }),
      }}
    >
      <svg class="beads" role="img" aria-label={sentence} viewBox={`0 0 ${total * 20} 20`}>
        <path class="ground" d={`M10 10H${total * 20 - 10}`} />
        {path.map(({ id }, index) => (
          <circle
            key={id}
            class={days.get(id) ? 'on' : undefined}
            cx={index * 20 + 10}
            cy="10"
            r="6"
          />
        ))}
      </svg>
      {next && (
        <p>
          <a href={lessonPath(locale, next.slug)}>{fill(t.lessons.next, { title: next.title })}</a>
        </p>
      )}
    </Picture>
  );
}
