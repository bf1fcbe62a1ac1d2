import { newPromise, type Contact } from '../domain/contact.ts';
import { addDays, type Day } from '../domain/day.ts';
import { newRecord, withFields } from '../domain/record.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import { currentRecord, recordOr, touched } from './change.ts';
import { commit } from './commit.ts';
import { withLoggedEntry } from './interactions.ts';
import { $today, newId, now } from './today.ts';

/** Days until a review's thanks are due, and until its letter after a silence is. */
const DUE_DAYS = { thank: 2, reopen: 7 } as const;

/** A promise that a review makes, in the visitor's language. */
export interface ReviewPromise {
  contactId: string;
  kind: keyof typeof DUE_DAYS;
  text: string;
}

/** What the visitor answered: people by id, and a line of their own. */
export interface ReviewOutcome {
  week: Day;
  line: string;
  helped: readonly string[];
  promises: readonly ReviewPromise[];
  rest?: string | undefined;
}

/** Gives the day on which a promise of today's review is due. */
export function reviewDueDay(kind: ReviewPromise['kind']): Day {
  return addDays($today.get(), DUE_DAYS[kind]);
}

/**
 * Keeps a weekly review in one act: help is logged, thanks and letters become promises, whoever is let
 * rest rests. The record's id is its week, so a week has one.
 */
export function finishReview(outcome: ReviewOutcome): Promise<boolean> {
  const { week, helped, promises, rest } = outcome;
  const people = [...helped, ...promises.map(({ contactId }) => contactId), rest];
  const ids = new Set(people.filter((id) => id !== undefined));
  const key = keyOf('review', week);
  return commit({
    name: 'review-saved',
    undoable: true,
    draft: outcome,
    keys: [key, ...[...ids].map((id) => keyOf('contact', id))],
    reducer: (current) => {
      const start = () => ({
        ...newRecord({ id: week, now: now() }),
        ...{ week, doneOn: $today.get(), answers: {} },
      });
      const review = recordOr(current, { kind: 'review', id: week, start });
      const line = outcome.line.trim();
      const answers = line ? { ...review.answers, line } : review.answers;
      const changed = [...ids].flatMap((id): [Key, AnyRecord][] => {
        const contact = currentRecord(current, 'contact', id);
        if (!contact) return [];
        return [[keyOf('contact', id), touched(contact, reviewed(contact, outcome))]];
      });
      return [[key, touched(review, { ...review, doneOn: $today.get(), answers })], ...changed];
    },
  });
}

function reviewed(contact: Contact, { helped, promises, rest }: ReviewOutcome): Contact {
  const stamp = () => ({ id: newId(), now: now() });
  const isOpen = (text: string) =>
    contact.promises.some((promise) => promise.doneOn === undefined && promise.text === text);
  const made = promises
    .filter(({ contactId, text }) => contactId === contact.id && !isOpen(text))
    .map(({ kind, text }) => newPromise({ by: 'me', text, due: reviewDueDay(kind) }, stamp()));
  const promised = { ...contact, promises: [...contact.promises, ...made] };
  const rested = rest === contact.id ? withFields<Contact>(promised, { resting: true }) : promised;
  if (!helped.includes(contact.id)) return rested;
  const help = { day: $today.get(), kind: 'other' as const, gave: [{ kind: 'help' as const }] };
  return withLoggedEntry(rested, help, stamp());
}
