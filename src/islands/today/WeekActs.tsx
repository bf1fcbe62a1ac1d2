import type { LessonProgress } from '../../domain/lesson.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import { lessonPath } from '../../i18n/paths.ts';
import { setLessonAct } from '../../stores/lessons.ts';
import { TickRow } from './TickRow.tsx';
import type { TodayKit } from './today-kit.ts';

interface Props {
  kit: TodayKit;
  acts: readonly LessonProgress[];
}

/** The acts that lessons offered and the visitor chose. */
export function WeekActs({ kit: { t, locale, lessons, today }, acts }: Props) {
  return (
    <section class="sheet stack" aria-labelledby="acts">
      <h2 id="acts">{t.acts}</h2>
      <ul class="rows" role="list">
        {acts.map(({ id, act }) => {
          if (!act) return null;
          const lesson = lessons.find((item) => item.id === id);
          const { doneOn: _done, ...open } = act;
          const isDone = act.doneOn !== undefined;
          const tick = () =>
            isDone
              ? setLessonAct(id, open, 'act-chosen')
              : setLessonAct(id, { ...act, doneOn: today }, 'act-done');
          return (
            <TickRow
              key={id}
              label={fill(t.tickAct, { what: act.text })}
              isDone={isDone}
              isDue={act.due === today}
              onTick={tick}
            >
              <p class={isDone ? 'is-done' : undefined}>{act.text}</p>
              <p class="note">
                {lesson && (
                  <a href={lessonPath(locale, lesson.slug)}>
                    {fill(t.actFrom, { lesson: lesson.title })}
                  </a>
                )}
              </p>
              {act.due && (
                <p class={act.due === today ? 'note due' : 'note'}>
                  {fill(t.actDue, { day: formatDay(locale, act.due, 'short') })}
                </p>
              )}
            </TickRow>
          );
        })}
      </ul>
    </section>
  );
}
