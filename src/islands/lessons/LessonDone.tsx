import type { Day } from '../../domain/day.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ActMessages } from '../../i18n/messages/lessons.ts';
import { completeLesson } from '../../stores/lessons.ts';

interface Props {
  t: ActMessages;
  locale: Locale;
  lessonId: string;
  completedOn: Day | undefined;
  today: Day;
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** Marks a lesson complete, and takes that back. */
export function LessonDone({ t, locale, lessonId, completedOn, today, settle }: Props) {
  if (completedOn === undefined) {
    return (
      <div class="acts lesson-done">
        <button
          type="button"
          class="button"
          onClick={() => void settle(completeLesson(lessonId, today))}
        >
          {t.complete}
        </button>
      </div>
    );
  }
  return (
    <div class="acts lesson-done">
      <p>{fill(t.completed, { day: formatDay(locale, completedOn) })}</p>
      <button
        type="button"
        class="text-button"
        onClick={() => void settle(completeLesson(lessonId, undefined))}
      >
        {t.reopen}
      </button>
    </div>
  );
}
