import { compare } from './compare.ts';
import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import { present } from './record.ts';
import { warmthOf, type WarmthContext } from './warmth.ts';

/** Days ahead for which a follow-up is announced. */
const FOLLOW_UP_DAYS = 7;

const KINDS = ['promise', 'first-message', 'keep-in-touch'] as const;
export type FollowUpKind = (typeof KINDS)[number];

/** Something to do for a person; `waiting` was due before today, `soon` comes in seven days. */
export interface FollowUp {
  kind: FollowUpKind;
  contactId: string;
  promiseId?: string;
  due: Day;
  state: 'today' | 'waiting' | 'soon';
}

/**
 * Lists my open promises with a due day and the people to write to, due in seven days or less:
 * those due today or earlier first; then promises, first messages, keeping in touch; then by day.
 */
export function followUps(contacts: readonly Contact[], context: WarmthContext): FollowUp[] {
  const { today } = context;
  const until = addDays(today, FOLLOW_UP_DAYS);
  return present(contacts)
    .flatMap((contact) => [...promisesDue(contact, today), ...messagesDue(contact, context)])
    .filter(({ due }) => due <= until)
    .sort(byUrgency);
}

function promisesDue({ id, promises }: Contact, today: Day): FollowUp[] {
  return promises.flatMap((promise) => {
    if (promise.by !== 'me' || promise.doneOn !== undefined || !promise.due) return [];
    const { id: promiseId, due } = promise;
    return [
      { kind: 'promise' as const, contactId: id, promiseId, due, state: stateOf(due, today) },
    ];
  });
}

function messagesDue(contact: Contact, context: WarmthContext): FollowUp[] {
  const { cadence, dueOn: due } = warmthOf(contact, context);
  if (due === undefined) return [];
  const kind = cadence === undefined ? 'first-message' : 'keep-in-touch';
  return [{ kind, contactId: contact.id, due, state: stateOf(due, context.today) }];
}

function stateOf(due: Day, today: Day): FollowUp['state'] {
  if (due === today) return 'today';
  return due < today ? 'waiting' : 'soon';
}

function byUrgency(a: FollowUp, b: FollowUp): number {
  const soon = Number(a.state === 'soon') - Number(b.state === 'soon');
  const kind = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return soon || kind || compare(a.due, b.due) || compare(keyOf(a), keyOf(b));
}

function keyOf({ contactId, promiseId = '' }: FollowUp): string {
  return `${contactId}:${promiseId}`;
}
