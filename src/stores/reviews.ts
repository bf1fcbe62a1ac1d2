import type { Day } from '../domain/day.ts';
import { newRecord, withFields } from '../domain/record.ts';
import type { Adviser, NetworkCheck } from '../domain/review.ts';
import { addRecord, changeOrAddRecord } from './change.ts';
import { presentItems } from './collections.ts';
import { newId, now } from './today.ts';

/** The quarterly network checks. */
export const $networkChecks = presentItems('check');
/** The weekly reviews. */
export const $reviews = presentItems('review');
/** Whom the visitor would ask, by kind of problem. */
export const $advisers = presentItems('adviser');

/** Keeps the answers of a network check. */
export function addNetworkCheck(day: Day, answers: NetworkCheck['answers']): Promise<boolean> {
  const check = { ...newRecord({ id: newId(), now: now() }), day, answers };
  return addRecord('check', check, { name: 'check-answered', draft: check, undoable: true });
}

/** Keeps a weekly review; the record's id is its week, so a week has one. */
export function saveReview(
  week: Day,
  doneOn: Day,
  answers: Record<string, string>,
): Promise<boolean> {
  const start = () => ({ ...newRecord({ id: week, now: now() }), week, doneOn, answers });
  return changeOrAddRecord(
    { kind: 'review', id: week, start },
    (review) => ({ ...review, doneOn, answers: { ...review.answers, ...answers } }),
    { name: 'review-saved', draft: answers, undoable: true },
  );
}

/** Keeps whom the visitor would ask about a problem, or the seat that stands for nobody yet. */
export function setAdviser(
  problem: Adviser['problem'],
  answer: { contactId?: string | undefined; seat?: string | undefined },
): Promise<boolean> {
  const start = () => ({ ...newRecord({ id: problem, now: now() }), problem });
  return changeOrAddRecord(
    { kind: 'adviser', id: problem, start },
    (adviser) => withFields<Adviser>(adviser, answer),
    { name: 'adviser-chosen', undoable: true },
  );
}
