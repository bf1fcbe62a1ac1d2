import type { Contact, Rung, Setting } from '../domain/contact.ts';
import { lastInteractionDay } from '../domain/contact.ts';
import { dayNumber } from '../domain/day.ts';
import { readingRow, sortKey, type NameLocale } from '../domain/name.ts';
import { prepareChoice } from '../domain/person-choice.ts';
import { rungIndex, rungOf } from '../domain/rung.ts';
import { holdsWords, searchText, searchWords } from '../domain/search.ts';

export const PEOPLE_SORTS = ['name', 'latest', 'rung', 'quiet'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/** What the visitor wants to see of the people: words, an order, and filters (empty: all). */
export interface PeopleView {
  query: string;
  sort: PeopleSort;
  setting: Setting | '';
  rung: Rung | '';
  tag: string;
}

export const ALL_PEOPLE: PeopleView = { query: '', sort: 'name', setting: '', rung: '', tag: '' };

/** A person in the list; `heading` stands above the first of a row of the kana table or letter. */
export interface ListedPerson {
  contact: Contact;
  heading?: string;
}

// Kept by record: a changed person is another object, so only that one is prepared again.
const searchTexts = new WeakMap<Contact, string>();
const rungs = new WeakMap<Contact, Rung | undefined>();
const orders = new WeakMap<readonly Contact[], Map<string, Contact[]>>();

/** Lists the people that fit, in order; words are found with kana, width and case folded. */
export function listPeople(
  contacts: readonly Contact[],
  view: PeopleView,
  locale: NameLocale,
): ListedPerson[] {
  const words = searchWords(view.query);
  const fitting = inOrder(contacts, view.sort, locale).filter(
    (contact) => fits(contact, view) && holdsWords(textOf(contact), words),
  );
  if (view.sort !== 'name' || words.length > 0) return fitting.map((contact) => ({ contact }));
  let last: string | undefined;
  return fitting.map((contact) => {
    const heading = readingRow(sortKey(contact.name, locale));
    const isFirst = heading !== last;
    last = heading;
    return isFirst ? { contact, heading } : { contact };
  });
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

/** How many people are prepared in one go, so that no frame is missed. */
const PORTION = 400;

/** Prepares the texts that are searched, in portions; gives what stops it. */
export function preparePeople(contacts: readonly Contact[]): () => void {
  return inPortions(contacts, (portion) => {
    for (const contact of portion) textOf(contact);
  });
}

/** Prepares the names that a person picker looks through, in portions; gives what stops it. */
export function prepareNames(contacts: readonly Contact[]): () => void {
  return inPortions(contacts, prepareChoice);
}

function inPortions(
  contacts: readonly Contact[],
  prepare: (portion: readonly Contact[]) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const from = (start: number) => {
    prepare(contacts.slice(start, start + PORTION));
    const next = start + PORTION;
    timer = next < contacts.length ? setTimeout(() => from(next), 4) : undefined;
  };
  timer = setTimeout(() => from(0), 4);
  return () => clearTimeout(timer);
}

function fits(contact: Contact, { setting, rung, tag }: PeopleView): boolean {
  if (setting !== '' && contact.setting !== setting) return false;
  if (tag !== '' && !contact.tags.includes(tag)) return false;
  return rung === '' || knownRung(contact) === rung;
}

function textOf(contact: Contact): string {
  const known = searchTexts.get(contact);
  if (known !== undefined) return known;
  const text = searchText(contact);
  searchTexts.set(contact, text);
  return text;
}

function inOrder(contacts: readonly Contact[], sort: PeopleSort, locale: NameLocale): Contact[] {
  const known = orders.get(contacts) ?? new Map<string, Contact[]>();
  orders.set(contacts, known);
  const key = `${sort} ${locale}`;
  const sorted = known.get(key) ?? sortPeople(contacts, sort, locale);
  known.set(key, sorted);
  return sorted;
}

function sortPeople(contacts: readonly Contact[], sort: PeopleSort, locale: NameLocale): Contact[] {
  const { compare } = new Intl.Collator(locale);
  const keyed = contacts.map((contact) => {
    const name = sortKey(contact.name, locale);
    return { contact, name, row: rowRank(readingRow(name), locale), value: valueOf(contact, sort) };
  });
  keyed.sort(
    (a, b) =>
      a.value - b.value ||
      a.row - b.row ||
      compare(a.name, b.name) ||
      (a.contact.id < b.contact.id ? -1 : 1),
  );
  return keyed.map(({ contact }) => contact);
}

/** What an order goes by before the name: the smaller comes first, who has nothing comes last. */
function valueOf(contact: Contact, sort: PeopleSort): number {
  if (sort === 'name') return 0;
  if (sort === 'rung') {
    const rung = knownRung(contact);
    return rung === undefined ? 0 : -1 - rungIndex(rung);
  }
  const last = lastInteractionDay(contact);
  if (last === undefined) return Number.MAX_VALUE;
  return sort === 'latest' ? -dayNumber(last) : dayNumber(last);
}

/** The page's own letters first, other letters next, names without a reading last. */
function rowRank(row: string, locale: NameLocale): number {
  if (row === '#') return 2;
  return /[A-Z]/.test(row) === (locale === 'en') ? 0 : 1;
}
