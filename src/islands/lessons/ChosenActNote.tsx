import type { Day } from '../../domain/day.ts';
import {
  actPlace,
  isActDone,
  type ActPlace,
  type ActRecords,
  type ChosenAct,
} from '../../domain/lesson-act.ts';
import type { LessonProgress } from '../../domain/lesson.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ActMessages } from '../../i18n/messages/lessons.ts';
import { contactPath, pagePath } from '../../i18n/paths.ts';
import { dropAct } from '../../stores/lesson-act.ts';
import { setLessonAct } from '../../stores/lessons.ts';
import { shownName } from '../ui/shown-name.ts';

interface Props {
  t: ActMessages;
  locale: Locale;
  lesson: LessonProgress;
  act: ChosenAct;
  records: ActRecords;
  today: Day;
  settle: (act: Promise<boolean>) => Promise<boolean>;
}

/** Where the chosen act is, the way there, and the way back. */
export function ChosenActNote({ t, locale, lesson, act, records, today, settle }: Props) {
  const place = actPlace(act, records);
  const words = wordsOf(place, locale);
  const isDone = isActDone(act, place);
  const href = hrefOf(place, locale);
  return (
    <div class="stack">
      <p>
        <strong>{fill(t.went[place.kind], { ...words, title: act.text })}</strong>{' '}
        {isDone ? t.done : act.due && fill(t.by, { day: formatDay(locale, act.due) })}
      </p>
      <div class="acts">
        {place.kind !== 'gone' && (
          <a class="button quiet" href={href}>
            {fill(t.open[place.kind], words)}
          </a>
        )}
        {place.kind === 'today' && !isDone && (
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              void settle(setLessonAct(lesson.id, { ...act, doneOn: today }, 'act-done'))
            }
          >
            {t.tick}
          </button>
        )}
        {!isDone && (
          <button type="button" class="text-button" onClick={() => void settle(dropAct(lesson))}>
            {t.drop}
          </button>
        )}
      </div>
    </div>
  );
}

function wordsOf(place: ActPlace, locale: Locale): { name: string; purpose: string } {
  const name = place.kind === 'promise' ? shownName(place.contact.name, locale, true) : '';
  return { name, purpose: place.kind === 'seat' ? place.goal.purpose : '' };
}

function hrefOf(place: ActPlace, locale: Locale): string {
  switch (place.kind) {
    case 'habit':
      return `${pagePath(locale, 'checklist')}#${place.habit.id}`;
    case 'seat':
      return `${pagePath(locale, 'goals')}#${place.goal.id}`;
    case 'promise':
      return contactPath(locale, place.contact.id);
    default:
      return pagePath(locale, 'today');
  }
}
