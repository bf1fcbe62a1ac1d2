import type { Contact, Rung } from './contact.ts';
import { lastInteractionDay } from './contact.ts';
import type { Day } from './day.ts';
import { addDays, daysBetween, isDay } from './day.ts';
import { firstMessageDue } from './first-message.ts';
import { rhythmOf, type GroupRhythm } from './rhythm.ts';

/** Days between contacts that suit a rung; offered, never set without being asked. */
export const SUGGESTED_CADENCE: Readonly<Record<Rung, number>> = {
  met: 180,
  acquainted: 90,
  reciprocal: 60,
  trusted: 30,
};

/** `new`: the first message is due, or a rhythm is chosen and nothing logged. */
export type WarmthState = 'warm' | 'cooling' | 'cold' | 'resting' | 'none' | 'new';

/** What warmth depends on beside the person: the visitor's day, and the rhythms of groups. */
export interface WarmthContext {
  today: Day;
  rhythms: readonly GroupRhythm[];
}

/** How far a tie is from warm, where people are put in order: the smaller, the sooner to ask. */
export const WARMTH_DISTANCE: Readonly<Record<WarmthState, number>> = {
  warm: 0,
  new: 0,
  cooling: 1,
  none: 1,
  cold: 2,
  resting: 2,
};

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
 * d <= 2, cold above. A snooze moves only the due day. Resting and `none` are choices:
 * nothing is due. Where no cadence is chosen only the first message is due, and for two weeks only.
 * With a cadence and an empty log the days run from the meeting, else from when the person was added.
 * A group's rhythm decides where the person has none of their own, once the first message is written.
 */
export function warmthOf(contact: Contact, context: WarmthContext): Warmth {
  const { today, rhythms } = context;
  const lastDay = lastInteractionDay(contact);
  const last = lastDay !== undefined && { lastDay, days: daysBetween(lastDay, today) };
  const rule = rhythmOf(contact, rhythms);
  const cadence = typeof rule?.cadence === 'number' && { cadence: rule.cadence };
  if (contact.resting) return { ...last, ...cadence, state: 'resting' };
  const first = rule?.kind === 'person' ? undefined : firstMessageDue(contact, context);
  if (first !== undefined) return { ...last, state: 'new', dueOn: snoozed(contact, first) };
  if (!cadence) return { ...last, state: 'none' };
  return { ...last, ...cadence, ...sinceTouch(contact, cadence.cadence, today) };
}

function sinceTouch(
  contact: Contact,
  cadence: number,
  today: Day,
): Pick<Warmth, 'state' | 'dueOn'> {
  const last = lastInteractionDay(contact) ?? contact.met?.day;
  if (last === undefined) {
    const added = contact.createdAt.slice(0, 10);
    const from = isDay(added) ? added : today;
    return { state: 'new', dueOn: snoozed(contact, addDays(from, cadence)) };
  }
  const ratio = daysBetween(last, today) / cadence;
  const state = ratio <= 1 ? 'warm' : ratio <= 2 ? 'cooling' : 'cold';
  return { state, dueOn: snoozed(contact, addDays(last, cadence)) };
}

function snoozed({ snoozedUntil }: Contact, due: Day): Day {
  return snoozedUntil !== undefined && snoozedUntil > due ? snoozedUntil : due;
}
