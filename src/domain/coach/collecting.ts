import { addDays } from '../day.ts';
import { rungDays } from '../rung.ts';
import type { CoachFacts } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'c1';

/** Days looked back over. */
const MONTH_DAYS = 30;
/** More new people than this in a month are more than one can write to twice. */
const MOST_NEW = 12;

/** R12: more than twelve new people in thirty days, and no tie that grew deeper in them. */
export function collecting({ people, today }: CoachFacts): Finding[] {
  const since = addDays(today, -MONTH_DAYS);
  const isLate = (day: string | undefined) => day !== undefined && day > since && day <= today;
  const count = people.filter(({ metOn }) => isLate(metOn)).length;
  if (count <= MOST_NEW) return [];
  const hasDeepened = people.some(({ contact, lastOn }) => {
    if (lastOn === undefined || lastOn <= since) return false;
    const { acquainted, reciprocal, trusted } = rungDays(contact);
    return [acquainted, reciprocal, trusted].some(isLate);
  });
  if (hasDeepened) return [];
  return [
    {
      key: 'R12',
      urgency: 0.5,
      lesson: LESSON,
      reason: { id: 'collecting', values: { count } },
      action: { kind: 'open-page', page: 'contacts' },
    },
  ];
}
