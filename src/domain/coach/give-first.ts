import { daysBetween } from '../day.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'c3';

/** How much more was received than given in a year before the coach speaks: one or two mean nothing. */
const TAKEN_MORE = 3;

/** R6: three things or more received beyond what was given to someone in a year; the most first. */
export function giveFirst({ people, today }: CoachFacts): Finding[] {
  return people.flatMap(({ contact, gave, received, lastOn }): Finding[] => {
    if (received - gave < TAKEN_MORE || contact.resting || !lastOn) return [];
    const who = contact.id;
    return [
      {
        key: `R6:${who}`,
        urgency: urgencyOf((received - gave) * 100 - Math.min(99, daysBetween(lastOn, today))),
        contactId: who,
        lesson: LESSON,
        reason: { id: 'give-first', values: { who, gave, received } },
        action: { kind: 'open-contact', contactId: who },
      },
    ];
  });
}
