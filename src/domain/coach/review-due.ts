import { startOfWeek, weekday } from '../day.ts';
import { present } from '../record.ts';
import { DEFAULT_REVIEW_DAY } from '../settings.ts';
import type { CoachFacts } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'p7';

/** With fewer people than this a week has nothing to look back on. */
const ENOUGH_PEOPLE = 3;

/** R14: the weekly review, on the day the visitor chose; one that was missed is simply gone. */
export function reviewDue({ people, reviews, settings, today }: CoachFacts): Finding[] {
  const { weekStart, reviewDay = DEFAULT_REVIEW_DAY } = settings;
  const week = startOfWeek(today, weekStart);
  const isDone = present(reviews).some((review) => review.week === week);
  if (isDone || weekday(today) !== reviewDay || people.length < ENOUGH_PEOPLE) return [];
  return [
    {
      key: `R14:${week}`,
      urgency: 0.5,
      lesson: LESSON,
      reason: { id: 'review-due', values: {} },
      action: { kind: 'open-page', page: 'review' },
    },
  ];
}
