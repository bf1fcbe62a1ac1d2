import { startOfWeek, weekday } from '../day.ts';
import { present } from '../record.ts';
import { DEFAULT_REVIEW_DAY } from '../settings.ts';
import type { CoachFacts } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'p7';

/** With fewer people than this a week has nothing to look back on. */
const ENOUGH_PEOPLE = 3;

/** What decides whether the week's review is due. */
interface ReviewFacts extends Pick<CoachFacts, 'reviews' | 'settings' | 'today'> {
  people: readonly unknown[];
}

/** Tells whether this is the visitor's day for the review, and the week has none yet. */
export function isReviewDue({ people, reviews, settings, today }: ReviewFacts): boolean {
  const { weekStart, reviewDay = DEFAULT_REVIEW_DAY } = settings;
  const week = startOfWeek(today, weekStart);
  const isDone = present(reviews).some((review) => review.week === week);
  return !isDone && weekday(today) === reviewDay && people.length >= ENOUGH_PEOPLE;
}

/** R14: the weekly review, on the day the visitor chose; one that was missed is simply gone. */
export function reviewDue(facts: CoachFacts): Finding[] {
  if (!isReviewDue(facts)) return [];
  return [
    {
      key: `R14:${startOfWeek(facts.today, facts.settings.weekStart)}`,
      urgency: 0.5,
      lesson: LESSON,
      reason: { id: 'review-due', values: {} },
      action: { kind: 'open-page', page: 'review' },
    },
  ];
}
