import { compare } from './compare.ts';
import type { Contact, Exchange, ExchangeKind, Interaction } from './contact.ts';
import type { Day } from './day.ts';
import { addDays, addMonths, endOfMonth, monthOf } from './day.ts';
import { present } from './record.ts';

/** Days, today included, over which giving and taking are counted. */
const GIVE_TAKE_DAYS = 365;
/** Days after which a kindness received counts as unanswered. */
const UNANSWERED_DAYS = 14;

/** What passed in the trailing 365 days; `balance` is given minus received. */
export interface GiveTake {
  gave: Record<ExchangeKind, number>;
  received: Record<ExchangeKind, number>;
  gaveTotal: number;
  receivedTotal: number;
  balance: number;
}

/** An entry behind the numbers, with everyone among `contacts` who has it. */
export interface GiveTakeEntry {
  interactionId: string;
  contactIds: string[];
  day: Day;
  gave: Exchange[];
  received: Exchange[];
}

/** What passed in a calendar month (`YYYY-MM`). */
export interface MonthExchange {
  month: string;
  gave: number;
  received: number;
}

/** Something received. */
export interface Kindness {
  interactionId: string;
  day: Day;
  kind: ExchangeKind;
}

/**
 * Counts what was given and received in the trailing 365 days, by kind. An interaction shared by
 * several of the contacts is counted once; ask with one contact for one person's balance.
 */
export function giveTakeOf(contacts: readonly Contact[], today: Day): GiveTake {
  const gave = noExchanges();
  const received = noExchanges();
  for (const entry of giveTakeEntries(contacts, today)) {
    for (const { kind } of entry.gave) gave[kind] += 1;
    for (const { kind } of entry.received) received[kind] += 1;
  }
  const gaveTotal = sum(gave);
  const receivedTotal = sum(received);
  return { gave, received, gaveTotal, receivedTotal, balance: gaveTotal - receivedTotal };
}

/** Lists the entries that make up `giveTakeOf`, latest first. */
export function giveTakeEntries(contacts: readonly Contact[], today: Day): GiveTakeEntry[] {
  return entriesBetween(contacts, firstDay(today), today);
}

/** Counts what was given and received in each of the last twelve months, the running one last. */
export function exchangeMonths(contacts: readonly Contact[], today: Day): MonthExchange[] {
  return Array.from({ length: 12 }, (_, index) => {
    const from = addMonths(today, index - 11);
    const end = endOfMonth(from);
    const entries = entriesBetween(contacts, from, end < today ? end : today);
    return {
      month: monthOf(from),
      gave: entries.reduce((sum, { gave }) => sum + gave.length, 0),
      received: entries.reduce((sum, { received }) => sum + received.length, 0),
    };
  });
}

function entriesBetween(contacts: readonly Contact[], from: Day, to: Day): GiveTakeEntry[] {
  const entries = new Map<string, GiveTakeEntry>();
  for (const contact of present(contacts)) {
    for (const { id, day, gave, received } of contact.interactions) {
      if (day < from || day > to || gave.length + received.length === 0) continue;
      const known = entries.get(id);
      if (known) known.contactIds.push(contact.id);
      else entries.set(id, { interactionId: id, contactIds: [contact.id], day, gave, received });
    }
  }
  return [...entries.values()].sort(latestFirst);
}

/**
 * Lists what was received in the trailing 365 days, thanks apart, and not answered for 14 days or
 * more: nothing was given on that day or later. Earliest first.
 */
export function unansweredKindness(contact: Contact, today: Day): Kindness[] {
  const until = addDays(today, -UNANSWERED_DAYS);
  const lastGave = lastDayOf(contact, ({ gave }) => gave.length > 0);
  return kindnessSince(contact, today, lastGave).filter(({ day }) => day <= until);
}

/**
 * Lists what was received in the trailing 365 days, thanks apart, and not thanked for: no thanks
 * were given in that entry, on that day or later. Earliest first.
 */
export function unthanked(contact: Contact, today: Day): Kindness[] {
  const lastThanks = lastDayOf(contact, ({ gave }) => gave.some(({ kind }) => kind === 'thanks'));
  return kindnessSince(contact, today, lastThanks);
}

/** Lists what was received after an answer: an answer on the same day answers it. */
function kindnessSince(contact: Contact, today: Day, answered: Day | undefined): Kindness[] {
  const from = firstDay(today);
  const kindness: Kindness[] = [];
  for (const { id, day, received } of contact.interactions) {
    if (day < from || day > today || (answered !== undefined && day <= answered)) continue;
    for (const { kind } of received) {
      if (kind !== 'thanks') kindness.push({ interactionId: id, day, kind });
    }
  }
  return kindness.sort((a, b) => compare(a.day, b.day));
}

function lastDayOf(contact: Contact, isMeant: (entry: Interaction) => boolean): Day | undefined {
  let last: Day | undefined;
  for (const entry of contact.interactions) {
    if ((last === undefined || entry.day > last) && isMeant(entry)) last = entry.day;
  }
  return last;
}

function firstDay(today: Day): Day {
  return addDays(today, 1 - GIVE_TAKE_DAYS);
}

function latestFirst(a: GiveTakeEntry, b: GiveTakeEntry): number {
  return compare(b.day, a.day) || compare(a.interactionId, b.interactionId);
}

function noExchanges(): Record<ExchangeKind, number> {
  return {
    information: 0,
    advice: 0,
    introduction: 0,
    help: 0,
    opportunity: 0,
    feedback: 0,
    gift: 0,
    thanks: 0,
  };
}

function sum(counts: Record<ExchangeKind, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
