import { addDays, daysBetween } from '../day.ts';
import { FIRST_MESSAGE_DAYS, firstMessageDue } from '../first-message.ts';
import type { CoachFacts, ContactFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'c1';

/**
 * R2: someone met within 48 hours (today or the two days before) who waits for a first message. Silent
 * where a later day was chosen.
 */
export function firstMessage(facts: CoachFacts): Finding[] {
  const { people, today } = facts;
  const since = addDays(today, -FIRST_MESSAGE_DAYS);
  return people.flatMap((person) => {
    const { metOn } = person;
    if (metOn === undefined || metOn < since || metOn > today) return [];
    return findingOf(person, daysBetween(metOn, today), facts);
  });
}

function findingOf({ contact }: ContactFacts, days: number, facts: CoachFacts): Finding[] {
  const { id: contactId, snoozedUntil } = contact;
  if (snoozedUntil !== undefined && snoozedUntil > facts.today) return [];
  if (firstMessageDue(contact, facts) === undefined) return [];
  const finding: Finding = {
    key: `R2:${contactId}`,
    urgency: urgencyOf(days),
    contactId,
    lesson: LESSON,
    reason:
      days === 0
        ? { id: 'met-today', values: { who: contactId } }
        : { id: 'met-days', values: { who: contactId, days } },
    action: { kind: 'log', contactId, interaction: 'message' },
    message: { kind: 'first' },
  };
  return [finding];
}
