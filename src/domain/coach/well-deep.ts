import { mixOf, WELL_SHARE } from '../mix.ts';
import type { CoachFacts } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'm1';

/** With fewer people whose setting is known than this, a share says nothing. */
const ENOUGH_PEOPLE = 10;

/** R11: more than seven in ten people come from the visitor's own company and industry. */
export function wellDeep({ people }: CoachFacts): Finding[] {
  const { well, total } = mixOf(people.map(({ contact }) => contact));
  if (total < ENOUGH_PEOPLE || well <= WELL_SHARE) return [];
  return [
    {
      key: 'R11',
      urgency: well / 2,
      lesson: LESSON,
      reason: { id: 'well-deep', values: { share: well } },
      action: { kind: 'open-page', page: 'events' },
    },
  ];
}
