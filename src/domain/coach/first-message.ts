import { addDays, daysBetween } from '../day.ts';
import { rhythmOf } from '../rhythm.ts';
import { FIRST_MESSAGE_DAYS, firstMessageDay } from '../warmth.ts';
import type { CoachFacts, ContactFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'c1';

/**
 * R2: someone met within 48 hours (today or the two days before) and not written to. Silent for family
 * (a first log entry is no first meeting), and where resting, no cadence or a later day was chosen.
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
  const { id: contactId, setting, resting, snoozedUntil } = contact;
  const { today, rhythms } = facts;
  if (setting === 'family' || resting) return [];
  if (rhythmOf(contact, rhythms)?.cadence === 'none') return [];
  if (snoozedUntil !== undefined && snoozedUntil > today) return [];
  if (firstMessageDay(contact, today) === undefined) return [];
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
