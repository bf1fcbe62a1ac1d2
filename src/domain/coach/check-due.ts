import { daysBetween } from '../day.ts';
import { checkResult } from '../network-check.ts';
import type { CoachFacts } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 's0';

/** R21: the network check, a quarter after it was last answered; whoever never did is not asked. */
export function checkDue({ checks, lessons, today }: CoachFacts): Finding[] {
  const result = checkResult(checks);
  const lesson = lessons.find(({ id }) => id === LESSON);
  if (!result || !lesson || result.dueOn > today) return [];
  const days = daysBetween(result.day, today);
  return [
    {
      key: `R21:${result.day}`,
      urgency: 0.5,
      lesson: LESSON,
      reason: { id: 'check-due', values: { days } },
      action: { kind: 'open-check', slug: lesson.slug },
    },
  ];
}
