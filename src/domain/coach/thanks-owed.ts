import { addDays, daysBetween } from '../day.ts';
import { unthanked } from '../give-take.ts';
import type { CoachFacts, ContactFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'c3';

/** Days after which the coach no longer asks for thanks: a late letter is another matter. */
const THANKS_DAYS = 90;

/** R3: something received in the last 90 days and not thanked for; the freshest first. */
export function thanksOwed(facts: CoachFacts): Finding[] {
  const since = addDays(facts.today, -THANKS_DAYS);
  return facts.people.flatMap((person) =>
    person.receivedOn !== undefined && person.receivedOn >= since ? findingOf(person, facts) : [],
  );
}

function findingOf({ contact }: ContactFacts, { today }: CoachFacts): Finding[] {
  const kindness = unthanked(contact, today).at(-1);
  if (!kindness) return [];
  const { interactionId, day, kind: what } = kindness;
  const who = contact.id;
  const days = daysBetween(day, today);
  const finding: Finding = {
    key: `R3:${who}:${interactionId}`,
    urgency: urgencyOf(THANKS_DAYS - days),
    contactId: who,
    lesson: LESSON,
    reason:
      days === 0
        ? { id: 'received-today', values: { who, what } }
        : { id: 'received-days', values: { who, what, days } },
    action: { kind: 'thank', contactId: who, interactionId },
    message: { kind: 'thanks', about: what },
  };
  return [finding];
}
