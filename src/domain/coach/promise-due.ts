import type { ContactPromise } from '../contact.ts';
import type { Day } from '../day.ts';
import { daysBetween } from '../day.ts';
import type { CoachFacts } from './facts.ts';
import { urgencyOf } from './facts.ts';
import type { Finding } from './suggestion.ts';

const LESSON = 'c4';

/** R1: a promise of mine that is due today or has been waiting; the longest waiting first. */
export function promiseDue({ people, today }: CoachFacts): Finding[] {
  return people.flatMap(({ contact: { id, promises } }) =>
    promises.flatMap((promise) => findingOf(id, promise, today)),
  );
}

function findingOf(contactId: string, promise: ContactPromise, today: Day): Finding[] {
  const { id: promiseId, by, due, doneOn, text: what } = promise;
  if (by !== 'me' || doneOn !== undefined || due === undefined || due > today) return [];
  const days = daysBetween(due, today);
  const finding: Finding = {
    key: `R1:${contactId}:${promiseId}`,
    urgency: urgencyOf(days),
    contactId,
    promiseId,
    lesson: LESSON,
    reason:
      days === 0
        ? { id: 'promise-today', values: { who: contactId, what } }
        : { id: 'promise-waiting', values: { who: contactId, what, days } },
    action: { kind: 'keep-promise', contactId, promiseId },
  };
  return [finding];
}
