import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { nextLesson, type LessonInfo } from '../../domain/lesson.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SampleMessages } from '../../i18n/messages/sample.ts';
import { followBadge } from '../../stores/app-badge.ts';
import { $suggestions, setLessons } from '../../stores/coach.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contactById } from '../../stores/contacts.ts';
import { $dayPlan } from '../../stores/day-plan.ts';
import { $lessonProgress } from '../../stores/lessons.ts';
import { rememberReturning } from '../../stores/returning.ts';
import { $isReviewDue } from '../../stores/reviews.ts';
import { $today } from '../../stores/today.ts';
import { FollowUps } from './FollowUps.tsx';
import { NewToday } from './NewToday.tsx';
import { NextLesson } from './NextLesson.tsx';
import { PlannedEvents } from './PlannedEvents.tsx';
import { ReviewOffer } from './ReviewOffer.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TodayHead } from './TodayHead.tsx';
import { WeekActs } from './WeekActs.tsx';
import { later } from '../ui/later.ts';
import type { TodayKit, TodayWords } from './today-kit.ts';

const TodayHabits = later(async () => (await import('./TodayHabits.tsx')).TodayHabits);

interface Props extends TodayWords {
  locale: Locale;
  lessons: readonly LessonInfo[];
  sample: SampleMessages;
}

/** The daily page: the coach's three, what is due, today's habits and acts, the next lesson. */
export function TodayPage({ t, coach, terms, locale, lessons, sample }: Props) {
  const suggestions = useStore($suggestions, { ssr: 'initial' });
  const plan = useStore($dayPlan, { ssr: 'initial' });
  const progress = itemsOf(useStore($lessonProgress, { ssr: 'initial' }));
  const contacts = useStore($contactById, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const isReviewDue = useStore($isReviewDue, { ssr: 'initial' });

  useEffect(() => setLessons(lessons), [lessons]);
  useEffect(followBadge, []);
  const standing = plan?.state;
  useEffect(() => {
    if (standing) rememberReturning(standing !== 'new');
  }, [standing]);

  if (suggestions.status !== 'ready' || !plan) {
    return (
      <div class="today-page stack wide">
        <header class="page-head">
          <p class="eyebrow">{t.lead}</p>
          <h1>{t.title}</h1>
        </header>
        <p class="lead">{suggestions.status === 'failed' ? terms.failed : t.loading}</p>
      </div>
    );
  }

  const { items } = suggestions;
  const { state, habits, acts, events } = plan;
  const kit: TodayKit = { t, coach, terms, locale, lessons, contacts, today };
  if (state === 'new') return <NewToday kit={kit} suggestions={items} sample={sample} />;

  const completed = progress.filter(({ completedOn }) => completedOn).length;
  const shown = state === 'open' ? items : [];
  const hasAside = habits.length + acts.length + events.length > 0;
  const nextPart = !shown.some(({ rule }) => rule === 'R16') && (
    <NextLesson kit={kit} next={nextLesson(lessons, progress)} />
  );
  return (
    <div class="today-page stack wide">
      <TodayHead kit={kit} state={state} count={shown.length} />
      <div class={hasAside ? 'two' : 'stack'}>
        <div class="stack wide">
          {shown.length > 0 && (
            <Suggestions
              suggestions={shown}
              kit={kit}
              lessons={{ completed, total: lessons.length }}
            />
          )}
          {isReviewDue && !shown.some(({ rule }) => rule === 'R14') && <ReviewOffer kit={kit} />}
          <FollowUps kit={kit} plan={plan} />
          {!hasAside && nextPart}
        </div>
        {hasAside && (
          <div class="stack">
            {habits.length > 0 && <TodayHabits kit={kit} habits={habits} />}
            {acts.length > 0 && <WeekActs kit={kit} acts={acts} />}
            {events.length > 0 && <PlannedEvents kit={kit} events={events} />}
            {nextPart}
          </div>
        )}
      </div>
    </div>
  );
}
