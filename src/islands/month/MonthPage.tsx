import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { addMonths, monthOf } from '../../domain/day.ts';
import type { LessonInfo } from '../../domain/lesson.ts';
import { monthStory, recordsBegin } from '../../domain/month-story.ts';
import { formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MonthMessages } from '../../i18n/messages/month.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contacts } from '../../stores/contacts.ts';
import { $habitContext } from '../../stores/habit-context.ts';
import { $habits } from '../../stores/habits.ts';
import { $lessonProgress } from '../../stores/lessons.ts';
import { MonthActs } from './MonthActs.tsx';
import { monthLines } from './month-words.ts';

interface Props {
  t: MonthMessages;
  locale: Locale;
  lessons: readonly LessonInfo[];
}

/** One month on one page, the running one first; it prints, and goes out as an image. */
export function MonthPage({ t, locale, lessons }: Props) {
  const contacts = useStore($contacts, { ssr: 'initial' });
  const habits = useStore($habits, { ssr: 'initial' });
  const progress = useStore($lessonProgress, { ssr: 'initial' });
  const due = useStore($habitContext, { ssr: 'initial' });
  const [back, setBack] = useState(0);
  const [withNames, setNames] = useState(false);
  const people = itemsOf(contacts);
  const day = addMonths(due.today, -back);
  const records = useMemo(
    () => ({ contacts: people, habits: itemsOf(habits), progress: itemsOf(progress), due }),
    [people, habits, progress, due],
  );
  const story = useMemo(() => monthStory(records, day), [records, day]);
  const states = [contacts, habits, progress];
  if (states.some(({ status }) => status === 'failed')) return <p>{t.failed}</p>;
  if (states.some(({ status }) => status === 'loading')) return <p class="lead">{t.loading}</p>;

  const first = recordsBegin(records);
  const hasBefore = first !== undefined && monthOf(first) < monthOf(day);
  const title = formatDay(locale, story.month, 'month');
  const told = monthLines({ t, locale, lessons, contacts: people, withNames }, story);
  // Nobody prints a month of which nothing is told.
  const hasStory = told.length > 0 || story.isLogged;
  const lines = told.length > 0 ? told : [story.isLogged ? t.quiet : t.gap];
  return (
    <div class="stack">
      <div class="acts narrow month-acts">
        <button
          type="button"
          class="button quiet small"
          aria-disabled={hasBefore ? undefined : 'true'}
          onClick={() => hasBefore && setBack(back + 1)}
        >
          {t.before}
        </button>
        <button
          type="button"
          class="button quiet small"
          aria-disabled={back === 0 ? 'true' : undefined}
          onClick={() => setBack(Math.max(0, back - 1))}
        >
          {t.after}
        </button>
        <label class="choice">
          <input
            type="checkbox"
            checked={withNames}
            aria-describedby="names-hint"
            onChange={(event) => setNames(event.currentTarget.checked)}
          />
          {t.showNames}
        </label>
        <span class="hint" id="names-hint">
          {t.showNamesHint}
        </span>
      </div>
      <article class="sheet stack narrow month-card" aria-live="polite" aria-labelledby="month">
        <h2 id="month">{title}</h2>
        <div class="cord" />
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p class="note">{t.sign}</p>
      </article>
      {hasStory && (
        <MonthActs
          key={story.month}
          t={t}
          card={{ title, lines, sign: t.sign, lang: locale }}
          name={`enishi-${monthOf(story.month)}.png`}
        />
      )}
    </div>
  );
}
