import { compare } from '../domain/compare.ts';
import type { Contact, Rung } from '../domain/contact.ts';
import { lastInteractionDay } from '../domain/contact.ts';
import { dayNumber } from '../domain/day.ts';
import { readingRow, sortKey, type NameLocale } from '../domain/name.ts';
import type { PeopleSort } from '../domain/people-view.ts';
import { rungIndex, rungOf } from '../domain/rung.ts';
import type { SearchText } from '../domain/search.ts';
import { warmthOf, type WarmthContext } from '../domain/warmth.ts';
import { sortedInSteps, mergedInSteps } from './sorted-in-steps.ts';

/** The language decides the order, the day and the rhythms what is warm or due. */
export interface ListContext extends WarmthContext {
  locale: NameLocale;
}

/** A person at their place in an order, with the heading they would stand under. */
export interface PersonInOrder {
  contact: Contact;
  heading: string;
  /** Kept here too: asking a map of thousands takes longer than searching the text. */
  text?: SearchText;
}

/** A person's place among all names: by row of the kana table or letter, then by name. */
interface NamePlace extends PersonInOrder {
  name: string;
  row: number;
}

/** People between two pauses. */
const PEOPLE_A_STEP = 16;

// Kept by record: a changed person is another object, so only that one is looked at again.
const rungs = new WeakMap<Contact, Rung | undefined>();
const byName: Partial<Record<NameLocale, { of: readonly Contact[]; places: NamePlace[] }>> = {};

/** Gives a person's rung; the entries are looked through once per change. */
export function knownRung(contact: Contact): Rung | undefined {
  if (!rungs.has(contact)) rungs.set(contact, rungOf(contact).rung);
  return rungs.get(contact);
}

/** Puts people in order, step by step; who is equal stands by name. */
export function* orderPeople(
  contacts: readonly Contact[],
  sort: PeopleSort,
  context: ListContext,
): Generator<undefined, readonly PersonInOrder[]> {
  const places = yield* orderNames(contacts, context.locale);
  const valueOf = VALUES[sort];
  if (!valueOf) return places;
  const valued: { place: PersonInOrder; value: number }[] = [];
  for (const place of places) {
    if (valued.length % PEOPLE_A_STEP === 0) yield;
    valued.push({ place, value: valueOf(place.contact, context) });
  }
  const sorted = yield* sortedInSteps(valued, (a, b) => a.value - b.value);
  return sorted.map(({ place }) => place);
}

/** Whoever is as they were keeps their place among the names; only the others look for theirs. */
function* orderNames(
  contacts: readonly Contact[],
  locale: NameLocale,
): Generator<undefined, NamePlace[]> {
  const before = byName[locale];
  if (before?.of === contacts) return before.places;
  const others = new Set(contacts);
  const kept = (before?.places ?? []).filter(({ contact }) => others.delete(contact));
  const placed: NamePlace[] = [];
  for (const contact of others) {
    if (placed.length % PEOPLE_A_STEP === 0) yield;
    placed.push(namePlace(contact, locale));
  }
  const collator = new Intl.Collator(locale);
  const compareNames = (a: NamePlace, b: NamePlace) =>
    a.row - b.row || collator.compare(a.name, b.name) || compare(a.contact.id, b.contact.id);
  const sorted = yield* sortedInSteps(placed, compareNames);
  const places = yield* mergedInSteps(kept, sorted, compareNames);
  byName[locale] = { of: contacts, places };
  return places;
}

function namePlace(contact: Contact, locale: NameLocale): NamePlace {
  const name = sortKey(contact.name, locale);
  const heading = readingRow(name);
  return { contact, heading, name, row: rowRank(heading, locale) };
}

/** What an order goes by before the name: the smaller comes first, who has nothing comes last. */
const VALUES: Partial<Record<PeopleSort, (contact: Contact, context: ListContext) => number>> = {
  latest: (contact) => lastDayRank(contact, -1),
  quiet: (contact) => lastDayRank(contact, 1),
  added: ({ createdAt }) => -Date.parse(createdAt),
  rung(contact) {
    const rung = knownRung(contact);
    return rung === undefined ? 0 : -1 - rungIndex(rung);
  },
  warmth(contact, context) {
    const { days, cadence } = warmthOf(contact, context);
    return days === undefined || cadence === undefined ? Number.MAX_VALUE : -days / cadence;
  },
};

function lastDayRank(contact: Contact, direction: 1 | -1): number {
  const day = lastInteractionDay(contact);
  return day === undefined ? Number.MAX_VALUE : direction * dayNumber(day);
}

/** The page's own letters first, other letters next, names without a reading last. */
function rowRank(row: string, locale: NameLocale): number {
  if (row === '#') return 2;
  return /[A-Z]/.test(row) === (locale === 'en') ? 0 : 1;
}
