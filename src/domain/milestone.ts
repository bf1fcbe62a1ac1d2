import type { Contact, ExchangeKind } from './contact.ts';
import { sortInteractions } from './contact.ts';
import type { Day } from './day.ts';
import { daysBetween } from './day.ts';
import { present } from './record.ts';
import { rungDays } from './rung.ts';

/** What is worth remembering the first time; nothing here is ever counted. */
export type FirstKind =
  | 'entry'
  | 'thanks'
  | 'help'
  | 'introduction-given'
  | 'introduction-received'
  | 'advice'
  | 'reconnection'
  | 'trusted';

/** A first, with whom, or a return to the log after `days` of silence. */
export type Milestone =
  | { kind: 'first'; first: FirstKind; day: Day; contactId: string }
  | { kind: 'return'; day: Day; days: number };

/** Days of silence with one person after which being in touch is a reconnection: a year. */
const RECONNECTION_DAYS = 365;
/** Days without any entry after which the next one is a return: three weeks. */
const RETURN_DAYS = 21;

const GIVEN: Partial<Record<ExchangeKind, FirstKind>> = {
  thanks: 'thanks',
  help: 'help',
  introduction: 'introduction-given',
};
const RECEIVED: Partial<Record<ExchangeKind, FirstKind>> = {
  advice: 'advice',
  introduction: 'introduction-received',
};

interface Moment {
  first: FirstKind;
  day: Day;
  contactId: string;
}

/** Lists the firsts of the log and the returns to it up to a day, the latest first. */
export function milestones(contacts: readonly Contact[], today: Day): Milestone[] {
  const people = present(contacts);
  const firsts = new Map<FirstKind, Moment>();
  for (const moment of people.flatMap(momentsOf)) {
    const known = firsts.get(moment.first);
    if (moment.day <= today && (!known || moment.day < known.day)) firsts.set(moment.first, moment);
  }
  const found: Milestone[] = [
    ...[...firsts.values()].map((moment) => ({ kind: 'first' as const, ...moment })),
    ...returns(people, today),
  ];
  return found.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function momentsOf(contact: Contact): Moment[] {
  const { id: contactId } = contact;
  const log = sortInteractions(contact.interactions);
  const { trusted } = rungDays(contact);
  const moments = log.flatMap(({ day, gave, received }, index): Moment[] => {
    const before = log[index - 1];
    const isBack = before !== undefined && daysBetween(before.day, day) >= RECONNECTION_DAYS;
    const firsts = [
      'entry' as const,
      ...gave.map(({ kind }) => GIVEN[kind]),
      ...received.map(({ kind }) => RECEIVED[kind]),
      isBack ? ('reconnection' as const) : undefined,
    ];
    return firsts.flatMap((first) => (first ? [{ first, day, contactId }] : []));
  });
  return trusted ? [...moments, { first: 'trusted', day: trusted, contactId }] : moments;
}

function returns(people: readonly Contact[], today: Day): Milestone[] {
  const all = people.flatMap(({ interactions }) => interactions.map(({ day }) => day));
  const days = [...new Set(all)].filter((day) => day <= today).sort();
  return days.flatMap((day, index): Milestone[] => {
    const before = days[index - 1];
    const gap = before === undefined ? 0 : daysBetween(before, day);
    return gap >= RETURN_DAYS ? [{ kind: 'return', day, days: gap }] : [];
  });
}
