import { daysBetween } from '../day.ts';
import { dormantTies } from '../dormant.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import { isResting } from './rest.ts';
import type { Finding } from './suggestion.ts';
import { fadingKey } from './warmth-fading.ts';

const LESSON = 'p3';

/**
 * R15: someone with whom the tie was reciprocal or trusted, silent for two years; the shortest silence
 * first.
 */
export function dormantTie({ people, memory, today }: CoachFacts): Finding[] {
  // Put off as a tie that cools, it does not come back under another name.
  const ties = dormantTies(people, today).filter(
    ({ contact }) => !isResting(memory, fadingKey(contact), today),
  );
  return ties.map(({ contact, lastOn }): Finding => {
    const who = contact.id;
    const days = daysBetween(lastOn, today);
    return {
      key: `R15:${who}`,
      urgency: 1 - urgencyOf(days),
      contactId: who,
      lesson: LESSON,
      reason: { id: 'dormant-tie', values: { who, days } },
      action: { kind: 'write', contactId: who },
      message: { kind: 'reopen' },
    };
  });
}
