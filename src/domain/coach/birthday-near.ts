import { nextBirthday } from '../birthday.ts';
import { daysBetween } from '../day.ts';
import type { CoachFacts } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'c4';

/** Days ahead for which a birthday is announced. */
const AHEAD_DAYS = 7;

/** R19: a birthday today or within a week, the nearest first; ages are never reckoned. */
export function birthdayNear({ people, today }: CoachFacts): Finding[] {
  return people.flatMap(({ contact: { id: who, birthday, resting } }): Finding[] => {
    const next = birthday && !resting ? nextBirthday(birthday, today) : undefined;
    if (!next) return [];
    const days = daysBetween(today, next.day);
    if (days > AHEAD_DAYS) return [];
    return [
      {
        key: `R19:${who}:${next.day}`,
        urgency: 1 - (days + 1) / (AHEAD_DAYS + 2),
        contactId: who,
        lesson: LESSON,
        reason:
          days === 0
            ? { id: 'birthday-today', values: { who } }
            : { id: 'birthday-near', values: { who, ahead: days } },
        action: { kind: 'write', contactId: who },
        message: { kind: 'birthday' },
      },
    ];
  });
}
