import type { Contact } from '../contact.ts';
import { addDays, type Day } from '../day.ts';
import type { HabitContext } from '../due.ts';
import { habitContext } from '../habit-context.ts';
import type { WarmthContext } from '../warmth.ts';
import type { NetworkCheck, Review } from '../review.ts';
import type { CoachInput } from './suggestion.ts';

/** What the rules ask of every person, found in one pass over the log: first day, last day. */
export interface ContactFacts {
  contact: Contact;
  metOn?: Day;
  lastOn?: Day;
  /** The latest day up to today on which something other than thanks was received. */
  receivedOn?: Day;
  /** How much was given and received in the trailing 365 days. */
  gave: number;
  received: number;
}

/** The coach's input with the facts of everyone who is not in the trash. */
export interface CoachFacts
  extends Omit<CoachInput, 'contacts' | 'reviews' | 'checks'>, WarmthContext {
  people: ContactFacts[];
  reviews: readonly Review[];
  checks: readonly NetworkCheck[];
  /** What habits depend on. */
  due: HabitContext;
}

/** Prepares what the rules share. */
export function coachFacts({ contacts, ...input }: CoachInput): CoachFacts {
  const due = habitContext({ ...input, contacts });
  const { today, settings, reviews = [], checks = [] } = input;
  const people: ContactFacts[] = [];
  for (const contact of contacts) {
    if (contact.deletedAt === undefined) people.push(contactFacts(contact, today));
  }
  return { ...input, people, due, reviews, checks, rhythms: settings.rhythms ?? [] };
}

function contactFacts(contact: Contact, today: Day): ContactFacts {
  let metOn = contact.met?.day;
  let lastOn: Day | undefined;
  let receivedOn: Day | undefined;
  let [given, taken] = [0, 0];
  const yearAgo = addDays(today, -365);
  for (const { day, gave, received } of contact.interactions) {
    if (metOn === undefined || day < metOn) metOn = day;
    if (lastOn === undefined || day > lastOn) lastOn = day;
    if (day > today) continue;
    if (day > yearAgo) {
      given += gave.length;
      taken += received.length;
    }
    if (received.length === 0) continue;
    const isLater = receivedOn === undefined || day > receivedOn;
    if (isLater && received.some(({ kind }) => kind !== 'thanks')) receivedOn = day;
  }
  const facts: ContactFacts = { contact, gave: given, received: taken };
  if (metOn) facts.metOn = metOn;
  if (lastOn) facts.lastOn = lastOn;
  if (receivedOn) facts.receivedOn = receivedOn;
  return facts;
}

/** Turns days into an urgency: 0 for none, nearing 1 as they grow. */
export function urgencyOf(days: number): number {
  return days / (days + 1000);
}
