import { compare } from './compare.ts';
import type { Contact, InteractionKind } from './contact.ts';
import { metDay } from './contact.ts';
import type { Day } from './day.ts';
import { addDays, daysBetween } from './day.ts';
import { present } from './record.ts';
import { rhythmOf, type GroupRhythm } from './rhythm.ts';

/** Days after meeting by which a first message is due. */
export const FIRST_MESSAGE_DAYS = 2;
/** Days after meeting from which a message is no longer a first one. */
const FIRST_MESSAGE_ENDS = 14;
const WRITTEN: readonly InteractionKind[] = ['message', 'call'];

/** Someone who waits for a first message, and the day of the meeting. */
export interface NewlyMet {
  contact: Contact;
  metOn: Day;
}

/** What decides beside the person: the visitor's day, and the rhythms of groups. */
interface FirstMessageContext {
  today: Day;
  rhythms: readonly GroupRhythm[];
}

/**
 * Gives the second day after meeting while the person was not written to: no later interaction, and
 * no message or call. Undefined once written, two weeks after the meeting, and before it.
 */
export function firstMessageDay(contact: Contact, today: Day): Day | undefined {
  const met = metDay(contact);
  if (met === undefined || met > today) return undefined;
  if (daysBetween(met, today) > FIRST_MESSAGE_ENDS) return undefined;
  const isWritten = contact.interactions.some(
    ({ day, kind }) => day > met || WRITTEN.includes(kind),
  );
  return isWritten ? undefined : addDays(met, FIRST_MESSAGE_DAYS);
}

/**
 * Gives the day by which someone waits for a first message. Family (a first log entry is no first
 * meeting), and whoever is at rest or has no rhythm by choice, waits for nothing.
 */
export function firstMessageDue(
  contact: Contact,
  { today, rhythms }: FirstMessageContext,
): Day | undefined {
  if (contact.setting === 'family' || contact.resting) return undefined;
  if (rhythmOf(contact, rhythms)?.cadence === 'none') return undefined;
  return firstMessageDay(contact, today);
}

/** Lists the people met in the last two weeks and not written to yet, those met latest first. */
export function newlyMet(contacts: readonly Contact[], context: FirstMessageContext): NewlyMet[] {
  return present(contacts)
    .flatMap((contact) => {
      const metOn = metDay(contact);
      return metOn && firstMessageDue(contact, context) ? [{ contact, metOn }] : [];
    })
    .sort((a, b) => compare(b.metOn, a.metOn) || compare(a.contact.id, b.contact.id));
}
