import type { Contact } from '../domain/contact.ts';
import { facetsOf, fitsFacets, type PeopleSort, type PeopleView } from '../domain/people-view.ts';
import {
  holdsWords,
  isNarrower,
  searchText,
  searchWords,
  type SearchText,
  type SearchWord,
} from '../domain/search.ts';
import { inBackground, oneByOne } from './in-steps.ts';
import { orderPeople, type ListContext, type PersonInOrder } from './people-order.ts';

/** A person in the list; `heading` stands above the first of a row of the kana table or letter. */
export interface ListedPerson {
  contact: Contact;
  heading?: string;
}

// Kept by record: a changed person is another object, so only that one is prepared again.
const searchTexts = new WeakMap<Contact, SearchText>();
const orders = new WeakMap<readonly Contact[], Map<string, Order>>();

/** An order of everyone, and the list of it while nothing narrows it: the same one every time. */
interface Order {
  rows: readonly PersonInOrder[];
  everyone: readonly ListedPerson[];
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
  const order = yield* inOrder(contacts, view.sort, context);
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

/** Lists all tags in use, the most used first. */
export function tagsOf(contacts: readonly Contact[]): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of contacts) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
}

/** Lists everyone who introduced someone, who introduced the most first. */
export function introducersOf(contacts: readonly Contact[]): Contact[] {
  const counts = new Map<string, number>();
  for (const { introducedBy } of contacts) {
    if (!introducedBy) continue;
    counts.set(introducedBy.contactId, (counts.get(introducedBy.contactId) ?? 0) + 1);
  }
  const countOf = ({ id }: Contact) => counts.get(id) ?? 0;
  return contacts.filter((each) => counts.has(each.id)).sort((a, b) => countOf(b) - countOf(a));
}

/** Prepares the texts that are searched, in the background; gives what stops it. */
export function preparePeople(contacts: readonly Contact[]): () => void {
  return inBackground(oneByOne(contacts, personText));
}

/** Gives the texts of a person that are searched; they are put together once per change. */
export function personText(contact: Contact): SearchText {
  const known = searchTexts.get(contact);
  if (known !== undefined) return known;
  const text = searchText(contact);
  searchTexts.set(contact, text);
  return text;
}

function* inOrder(
  contacts: readonly Contact[],
  sort: PeopleSort,
  context: ListContext,
): Generator<undefined, Order> {
  const known = orders.get(contacts) ?? new Map<string, Order>();
  orders.set(contacts, known);
  const key = JSON.stringify([sort, context]);
  const kept = known.get(key);
  if (kept) return kept;
  const rows = yield* orderPeople(contacts, sort, context);
  const order = { rows, everyone: listed(rows, sort === 'name') };
  known.set(key, order);
  return order;
}
