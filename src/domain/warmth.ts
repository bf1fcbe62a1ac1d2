import type { Contact, InteractionKind, Rung } from './contact.ts';
import { lastInteractionDay, metDay } from './contact.ts';
import type { Day } from './day.ts';
import { addDays, daysBetween, isDay } from './day.ts';

/** Days between contacts that suit a rung; offered, never set without being asked. */
export const SUGGESTED_CADENCE: Readonly<Record<Rung, number>> = {
  met: 180,
  acquainted: 90,
  reciprocal: 60,
  trusted: 30,
};

/** Days after meeting by which a first message is due. */
export const FIRST_MESSAGE_DAYS = 2;
/** Days after meeting from which a message is no longer a first one. */
const FIRST_MESSAGE_ENDS = 14;
const WRITTEN: readonly InteractionKind[] = ['message', 'call'];

/** `new`: the first message is due, or a rhythm is chosen and nothing logged. */
export type WarmthState = 'warm' | 'cooling' | 'cold' | 'resting' | 'none' | 'new';

/** `days` since `lastDay`, and `cadence`, are in days; no `dueOn` means nothing is due. */
export interface Warmth {
  state: WarmthState;
  lastDay?: Day;
  days?: number;
  cadence?: number;
  dueOn?: Day;
}

/**
 * Tells how warm a tie is: d = days since the last interaction / cadence; warm d <= 1, cooling
 * d <= 2, cold above (design.md 4). A snooze moves only the due day. Resting and `none` are choices:
 * nothing is due. Where no cadence is chosen only the first message is due, and for two weeks only.
 * With a cadence and an empty log the days run from the meeting, else from when the person was added.
 */
export function warmthOf(contact: Contact, today: Day): Warmth {
  const lastDay = lastInteractionDay(contact);
  const { cadence } = contact;
  const facts = {
    ...(lastDay !== undefined && { lastDay, days: daysBetween(lastDay, today) }),
    ...(typeof cadence === 'number' && { cadence }),
  };
  if (contact.resting) return { ...facts, state: 'resting' };
  if (typeof cadence === 'number') return { ...facts, ...rhythm(contact, cadence, today) };
  const first = cadence === 'none' ? undefined : firstMessageDay(contact, today);
  if (first === undefined) return { ...facts, state: 'none' };
  return { ...facts, state: 'new', dueOn: snoozed(contact, first) };
}

/**
 * Gives the second day after meeting while the person was not written to: no later interaction, and
 * no message or call. Undefined once written, or two weeks after the meeting.
 */
export function firstMessageDay(contact: Contact, today: Day): Day | undefined {
  const met = metDay(contact);
  if (met === undefined || daysBetween(met, today) > FIRST_MESSAGE_ENDS) return undefined;
  const isWritten = contact.interactions.some(
    ({ day, kind }) => day > met || WRITTEN.includes(kind),
  );
  return isWritten ? undefined : addDays(met, FIRST_MESSAGE_DAYS);
}

function rhythm(contact: Contact, cadence: number, today: Day): Pick<Warmth, 'state' | 'dueOn'> {
  const touched = lastInteractionDay(contact) ?? contact.met?.day;
  if (touched === undefined) {
    const added = contact.createdAt.slice(0, 10);
    const from = isDay(added) ? added : today;
    return { state: 'new', dueOn: snoozed(contact, addDays(from, cadence)) };
  }
  const ratio = daysBetween(touched, today) / cadence;
  const state = ratio <= 1 ? 'warm' : ratio <= 2 ? 'cooling' : 'cold';
  return { state, dueOn: snoozed(contact, addDays(touched, cadence)) };
}

function snoozed({ snoozedUntil }: Contact, due: Day): Day {
  return snoozedUntil !== undefined && snoozedUntil > due ? snoozedUntil : due;
}
