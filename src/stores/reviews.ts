import { computed } from 'nanostores';
import { isReviewDue } from '../domain/coach/review-due.ts';
import type { Day } from '../domain/day.ts';
import { newRecord, withFields } from '../domain/record.ts';
import { keyOf } from '../domain/records.ts';
import type { Adviser, NetworkCheck } from '../domain/review.ts';
import type { SeatWish } from '../domain/seat-home.ts';
import { personPart, seatPart, type ActPart } from './act-part.ts';
import { beginsWith } from './before-records.ts';
import { addRecord, changeOrAddRecord, recordOr, touched } from './change.ts';
import { itemsOf, presentItems } from './collections.ts';
import { commit } from './commit.ts';
import { $contacts, type Participant } from './contacts.ts';
import { $settings } from './settings.ts';
import { $today, newId, now } from './today.ts';

/** The quarterly network checks. */
export const $networkChecks = presentItems('check');
/** The weekly reviews. */
export const $reviews = presentItems('review');
/** Whom the visitor would ask, by kind of problem. */
export const $advisers = presentItems('adviser');

/** Whether this is the visitor's day for the weekly review, and it is not done yet. */
export const $isReviewDue = beginsWith(
  computed(
    [$reviews, $settings, $contacts, $today],
    (reviews, settings, contacts, today) =>
      reviews.status === 'ready' &&
      isReviewDue({ people: itemsOf(contacts), reviews: reviews.items, settings, today }),
  ),
  false,
);

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

/** Keeps whom the visitor would ask about a problem; someone new is added in the same act. */
export function chooseAdviser(problem: Adviser['problem'], person: Participant): Promise<boolean> {
  const part = personPart(person, (contact) => contact);
  return answerProblem(problem, { contactId: part.id }, part);
}

/** Keeps a seat for the adviser who is missing, in a goal or in one that is begun with it. */
export function seatAdviser(
  problem: Adviser['problem'],
  wish: SeatWish,
  goalId?: string,
): Promise<boolean> {
  const part = seatPart(wish, goalId);
  return answerProblem(problem, { seat: `${part.id}/${part.seatId}` }, part);
}

/** Takes an answer back: nobody is chosen, and no seat. The person or seat stays. */
export function clearAdviser(problem: Adviser['problem']): Promise<boolean> {
  return answerProblem(problem, {});
}

function answerProblem(
  problem: Adviser['problem'],
  { contactId, seat }: { contactId?: string; seat?: string },
  part?: ActPart,
): Promise<boolean> {
  const key = keyOf('adviser', problem);
  return commit({
    name: contactId || seat ? 'adviser-chosen' : 'adviser-cleared',
    undoable: true,
    keys: part ? [key, part.key] : [key],
    reducer: (current) => {
      const start = (): Adviser => ({ ...newRecord({ id: problem, now: now() }), problem });
      const before = recordOr(current, { kind: 'adviser', id: problem, start });
      const after = touched(before, withFields<Adviser>(before, { contactId, seat }));
      return part
        ? [
            [key, after],
            [part.key, part.after(current)],
          ]
        : [[key, after]];
    },
  });
}
