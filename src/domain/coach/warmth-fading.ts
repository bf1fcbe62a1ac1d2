import type { Contact } from '../contact.ts';
import { RUNGS } from '../contact.ts';
import { rungIndex, rungOf } from '../rung.ts';
import { warmthOf } from '../warmth.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'c4';

/**
 * R5: someone whose warmth is cooling or cold by the cadence that was chosen, the deepest rung first,
 * then the longest silence. Resting, no cadence, and a snooze until a later day keep it silent.
 */
export function warmthFading({ people, today }: CoachFacts): Finding[] {
  return people.flatMap(({ contact }) => {
    if (typeof contact.cadence !== 'number' || contact.resting) return [];
    const { state, days, cadence, dueOn } = warmthOf(contact, today);
    if (state !== 'cooling' && state !== 'cold') return [];
    if (days === undefined || cadence === undefined || (dueOn && dueOn > today)) return [];
    return [findingOf(contact, { state, days, cadence })];
  });
}

interface Silence {
  state: 'cooling' | 'cold';
  days: number;
  cadence: number;
}

function findingOf(contact: Contact, { state, days, cadence }: Silence): Finding {
  const { rung } = rungOf(contact);
  const depth = rung ? rungIndex(rung) : 0;
  const who = contact.id;
  return {
    key: `R5:${who}`,
    urgency: (depth + urgencyOf(days)) / RUNGS.length,
    contactId: who,
    lesson: LESSON,
    reason: { id: state, values: { who, days, cadence } },
    action: { kind: 'open-contact', contactId: who },
  };
}
