import { emptySeats } from '../seat.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'p2';

/** R9: an empty seat for which the visitor named someone who could introduce; in the order of goals. */
export function askIntroduction({ people, goals }: CoachFacts): Finding[] {
  const known = new Set(people.map(({ contact }) => contact.id));
  return emptySeats(goals).flatMap(({ goal, seat }, place): Finding[] => {
    const { id: seatId, role, introducerId: who } = seat;
    if (who === undefined || !known.has(who)) return [];
    return [
      {
        key: `R9:${seatId}`,
        urgency: 1 - urgencyOf(place + 1),
        contactId: who,
        goalId: goal.id,
        seatId,
        lesson: LESSON,
        reason: { id: 'ask-introduction', values: { who, role } },
        action: { kind: 'write', contactId: who },
        message: { kind: 'ask-introduction', about: role },
      },
    ];
  });
}
