import type { Contact, Rung } from '../domain/contact.ts';
import { lastInteractionDay } from '../domain/contact.ts';
import { dayNumber } from '../domain/day.ts';
import { readingRow, sortKey, type NameLocale } from '../domain/name.ts';
import { facetsOf, fitsFacets, type PeopleSort, type PeopleView } from '../domain/people-view.ts';
import { rungIndex, rungOf } from '../domain/rung.ts';
import {
  holdsWords,
  isNarrower,
  searchText,
  searchWords,
  type SearchText,
  type SearchWord,
} from '../domain/search.ts';
import { warmthOf, type WarmthContext } from '../domain/warmth.ts';
import { inPortions } from './in-portions.ts';

/** A person in the list; `heading` stands above the first of a row of the kana table or letter. */
export interface ListedPerson {
  contact: Contact;
  heading?: string;
}

// Kept by record: a changed person is another object, so only that one is prepared again.
const searchTexts = new WeakMap<Contact, SearchText>();
const rungs = new WeakMap<Contact, Rung | undefined>();
const orders = new WeakMap<readonly Contact[], Map<string, Order>>();

/** A person at their place in an order, with the heading they would stand under. */
interface PersonInOrder {
  contact: Contact;
  heading: string;
  /** Kept here too: asking a map of thousands takes longer than searching the text. */
  text?: SearchText;
}

/** An order of everyone, and the list of it while nothing narrows it: the same one every time. */
interface Order {
  rows: readonly PersonInOrder[];
  everyone: readonly ListedPerson[];
}

/** The language decides the order, the day and the rhythms what is warm or due. */
export interface ListContext extends WarmthContext {
  locale: NameLocale;
}

/** Lists the people that fit, in order; words are found with kana, width and case folded. */
export function listPeople(
  contacts: readonly Contact[],
  view: PeopleView,
  context: ListContext,
): readonly ListedPerson[] {
  const search = findPeople(contacts, view, context);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

/** People between two pauses of a search: each may have texts that are not prepared yet. */
const PEOPLE_A_STEP = 16;

/** The same as `listPeople`, step by step, so that a key never waits for thousands of people. */
export function* findPeople(
  contacts: readonly Contact[],
  view: PeopleView,
  context: ListContext,
): Generator<undefined, readonly ListedPerson[]> {
  const order = inOrder(contacts, view.sort, context);
  const words = searchWords(view.query);
  const facets = JSON.stringify(facetsOf(view));
  if (words.length === 0 && facets === NO_FACETS) return order.everyone;
  const fitting: PersonInOrder[] = [];
  for (const [at, row] of rowsToSearch(order, facets, words).entries()) {
    if (at % PEOPLE_A_STEP === PEOPLE_A_STEP - 1) yield;
    if (facets !== NO_FACETS && !fitsFacets(row.contact, view, context)) continue;
    row.text ??= personText(row.contact);
    if (holdsWords(row.text, words)) fitting.push(row);
  }
  lastSearch = { order, facets, words, fitting };
  return listed(fitting, view.sort === 'name' && words.length === 0);
}

const NO_FACETS = '[]';

/** A search that ended: one with more letters finds nobody whom it did not find. */
interface EndedSearch {
  order: Order;
  facets: string;
  words: readonly SearchWord[];
  fitting: readonly PersonInOrder[];
}
let lastSearch: EndedSearch | undefined;

function rowsToSearch(
  order: Order,
  facets: string,
  words: readonly SearchWord[],
): readonly PersonInOrder[] {
  const isWithin = lastSearch?.order === order && lastSearch.facets === facets;
  return lastSearch && isWithin && isNarrower(words, lastSearch.words)
    ? lastSearch.fitting
    : order.rows;
}

function listed(rows: readonly PersonInOrder[], isHeaded: boolean): ListedPerson[] {
  return rows.map(({ contact, heading }, index) =>
    isHeaded && heading !== rows[index - 1]?.heading ? { contact, heading } : { contact },
  );
}

/** Gives a person's rung; the entries are looked through once per change. */
export function knownRung(contact: Contact): Rung | undefined {
  if (!rungs.has(contact)) rungs.set(contact, rungOf(contact).rung);
  return rungs.get(contact);
}

/** Lists all tags in use, the most used first. */
export function tagsOf(contacts: readonly Contact[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of contacts) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
}

/** Prepares the texts that are searched, in portions; gives what stops it. */
export function preparePeople(contacts: readonly Contact[]): () => void {
  return inPortions(contacts, personText);
}

/** Gives the texts of a person that are searched; they are put together once per change. */
export function personText(contact: Contact): SearchText {
  const known = searchTexts.get(contact);
  if (known !== undefined) return known;
  const text = searchText(contact);
  searchTexts.set(contact, text);
  return text;
}

function inOrder(contacts: readonly Contact[], sort: PeopleSort, context: ListContext): Order {
  const known = orders.get(contacts) ?? new Map<string, Order>();
  orders.set(contacts, known);
  const key = JSON.stringify([sort, context]);
  const kept = known.get(key);
  if (kept) return kept;
  const rows = sortPeople(contacts, sort, context);
  const order = { rows, everyone: listed(rows, sort === 'name') };
  known.set(key, order);
  return order;
}

function sortPeople(
  contacts: readonly Contact[],
  sort: PeopleSort,
  context: ListContext,
): PersonInOrder[] {
  const { locale } = context;
  const { compare } = new Intl.Collator(locale);
  const keyed = contacts.map((contact) => {
    const name = sortKey(contact.name, locale);
    const heading = readingRow(name);
    const value = VALUES[sort](contact, context);
    return { contact, heading, name, row: rowRank(heading, locale), value };
  });
  return keyed.sort(
    (a, b) =>
      a.value - b.value ||
      a.row - b.row ||
      compare(a.name, b.name) ||
      (a.contact.id < b.contact.id ? -1 : 1),
  );
}

/** What an order goes by before the name: the smaller comes first, who has nothing comes last. */
const VALUES: Record<PeopleSort, (contact: Contact, context: ListContext) => number> = {
  name: () => 0,
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
