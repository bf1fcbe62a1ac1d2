import { addDays, daysBetween } from '../day.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'p2';

/** Days after an introduction from which its outcome can be told. */
const OUTCOME_DAYS = 7;
/** Days after which a late report is another matter than a debt. */
const LATE_DAYS = 180;

/**
 * R4: someone introduced the visitor to a person a week ago or more, and was not told what came of it;
 * the freshest first. Silent where the day is not known or the introducer is gone.
 */
export function outcomeUntold({ people, today }: CoachFacts): Finding[] {
  const known = new Set(people.map(({ contact }) => contact.id));
  return people.flatMap(({ contact: { id: whom, introducedBy }, metOn }): Finding[] => {
    const day = introducedBy?.day ?? metOn;
    if (!introducedBy || introducedBy.outcomeToldOn || !day) return [];
    if (day > addDays(today, -OUTCOME_DAYS) || day < addDays(today, -LATE_DAYS)) return [];
    const who = introducedBy.contactId;
    if (!known.has(who)) return [];
    const days = daysBetween(day, today);
    return [
      {
        key: `R4:${whom}`,
        urgency: urgencyOf(LATE_DAYS - days),
        contactId: who,
        lesson: LESSON,
        reason: { id: 'outcome-untold', values: { who, whom, days } },
        action: { kind: 'tell', contactId: whom },
        message: { kind: 'outcome', about: whom },
      },
    ];
  });
}
