import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { nextLesson, type LessonInfo } from '../../domain/lesson.ts';
import type { Locale } from '../../i18n/locales.ts';
import { coach } from '../../i18n/messages/coach.ts';
import { terms } from '../../i18n/messages/terms.ts';
import type { TodayMessages } from '../../i18n/messages/today.ts';
import { followBadge } from '../../stores/app-badge.ts';
import { $suggestions, setLessons } from '../../stores/coach.ts';
import { itemsOf } from '../../stores/collections.ts';
import { $contactById } from '../../stores/contacts.ts';
import { $dayPlan } from '../../stores/day-plan.ts';
import { $lessonProgress } from '../../stores/lessons.ts';
import { $isReviewDue } from '../../stores/reviews.ts';
import { $today } from '../../stores/today.ts';
import { FollowUps } from './FollowUps.tsx';
import { NextLesson } from './NextLesson.tsx';
import { PlannedEvents } from './PlannedEvents.tsx';
import { ReviewOffer } from './ReviewOffer.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TodayHabits } from './TodayHabits.tsx';
import { TodayHead } from './TodayHead.tsx';
import { WaitingToday } from './WaitingToday.tsx';
import { WeekActs } from './WeekActs.tsx';
import { actsBeside, type TodayKit } from './today-kit.ts';

interface Props {
  t: TodayMessages;
  locale: Locale;
  lessons: readonly LessonInfo[];
}

/** The day of someone who has begun: the coach's three, what is due, habits and acts, the next lesson. */
export function TodayParts({ t, locale, lessons }: Props) {
  const suggestions = useStore($suggestions, { ssr: 'initial' });
  const plan = useStore($dayPlan, { ssr: 'initial' });
  const progress = itemsOf(useStore($lessonProgress, { ssr: 'initial' }));
  const contacts = useStore($contactById, { ssr: 'initial' });
  const today = useStore($today, { ssr: 'initial' });
  const isReviewDue = useStore($isReviewDue, { ssr: 'initial' });

  const page = useRef<HTMLDivElement>(null);
  useEffect(() => setLessons(lessons), [lessons]);
  useEffect(followBadge, []);

  if (suggestions.status !== 'ready' || !plan) {
    return <WaitingToday t={t} isFailed={suggestions.status === 'failed'} />;
  }

  const { items } = suggestions;
  const { state, habits, events } = plan;
  const words = { t, coach: coach[locale], terms: terms[locale] };
  const kit: TodayKit = { ...words, locale, lessons, contacts, today };

  const completed = progress.filter(({ completedOn }) => completedOn).length;
  const shown = state === 'open' ? items : [];
  const acts = actsBeside(shown, plan.acts);
  const hasAside = habits.length + acts.length + events.length > 0;
  const nextPart = !shown.some(({ rule }) => rule === 'R16') && (
    <NextLesson kit={kit} next={nextLesson(lessons, progress)} />
  );
  return (
    <div class={`today-page stack wide${hasAside ? '' : ' narrow'}`} ref={page} tabIndex={-1}>
      <TodayHead kit={kit} state={state} count={shown.length} />
      <div class={hasAside ? 'two' : 'stack'}>
        <div class="stack wide">
          {shown.length > 0 && (
            <Suggestions
              suggestions={shown}
              kit={kit}
              page={page}
              lessons={{ completed, total: lessons.length }}
            />
          )}
          {isReviewDue && !shown.some(({ rule }) => rule === 'R14') && <ReviewOffer kit={kit} />}
          <FollowUps kit={kit} plan={plan} page={page} />
          {!hasAside && nextPart}
        </div>
        {hasAside && (
          <div class="stack">
            {habits.length > 0 && <TodayHabits kit={kit} habits={habits} />}
            {acts.length > 0 && <WeekActs kit={kit} acts={acts} />}
            {events.length > 0 && <PlannedEvents kit={kit} events={events} page={page} />}
            {nextPart}
          </div>
        )}
      </div>
    </div>
  );
}
