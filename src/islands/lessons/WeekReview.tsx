import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact.ts';
import { startOfWeek, type Day } from '../../domain/day.ts';
import type { Review } from '../../domain/review.ts';
import { REVIEW_QUESTIONS } from '../../domain/week-review.ts';
import { fill, formatDay } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ToolsMessages } from '../../i18n/messages/tools.ts';
import { pagePath } from '../../i18n/paths.ts';
import { ReviewForm } from './ReviewForm.tsx';
import { useSettle } from '../ui/use-settle.ts';

interface Props {
  t: ToolsMessages['review'];
  locale: Locale;
  contacts: readonly Contact[];
  reviews: readonly Review[];
  today: Day;
  weekStart: number;
}

/** This week's review: three lines, and then it is enough. */
export function WeekReview({ t, locale, contacts, reviews, today, weekStart }: Props) {
  const [isEditing, setEditing] = useState(false);
  const { part, settle } = useSettle<HTMLElement>();
  const week = startOfWeek(today, weekStart);
  const review = reviews.find(({ id }) => id === week);
  const edit = () => {
    setEditing(true);
    // The button is gone with the answers.
    void settle(Promise.resolve(true));
  };
  return (
    <section class="stack" ref={part} tabIndex={-1} aria-labelledby="week-review">
      <h4 id="week-review">{t.title}</h4>
      {review && !isEditing ? (
        <>
          <p>
            <strong>{fill(t.kept, { day: formatDay(locale, week, 'month-day') })}</strong>
          </p>
          <dl class="event-plan">
            {REVIEW_QUESTIONS.filter((question) => review.answers[question]).map((question) => (
              <div key={question}>
                <dt>{t.questions[question]}</dt>
                <dd>{review.answers[question]}</dd>
              </div>
            ))}
          </dl>
          <div class="acts">
            <a class="button quiet" href={pagePath(locale, 'progress')}>
              {t.progress}
            </a>
            <button type="button" class="text-button" onClick={edit}>
              {t.edit}
            </button>
          </div>
        </>
      ) : (
        <ReviewForm
          t={t}
          locale={locale}
          contacts={contacts}
          week={week}
          today={today}
          review={review}
          settle={settle}
          onKept={() => setEditing(false)}
        />
      )}
    </section>
  );
}
