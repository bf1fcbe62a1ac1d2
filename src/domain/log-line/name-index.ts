import type { Contact } from '../contact.ts';
import { foldedNames, squeeze } from '../person-choice.ts';
import { pattern } from './line-text.ts';
import { foldRomaji, romajiOf } from '../romaji.ts';

/** Who goes by a name, and how far the name alone says so. */
export interface NameMatch {
  contacts: readonly Contact[];
  /** A family and a given name together. */
  isWhole: boolean;
  /** Found by the sound of a Japanese name only, as 佐藤 by “Sato”. */
  isBySound: boolean;
}

/** The people of a log by each name they go by; names are folded and without spaces. */
export interface NameIndex {
  find: (name: string) => NameMatch | undefined;
  /** The letters that names begin with, and how long a name is at most. */
  starts: ReadonlySet<string>;
  longest: number;
}

interface Growing {
  written: Map<string, Contact[]>;
  sounds: Map<string, Contact[]>;
  starts: Set<string>;
  longest: number;
  /** How many people it holds so far. */
  count: number;
}

const KANA = pattern('^<Hira>+$');
const LATIN = pattern("^(?:<Latin>|['-])+$");

// Kept by list: a changed log is another list, so nothing here can grow old.
const known = new WeakMap<readonly Contact[], Growing>();

/** Gives the people of a log by name: made once for a log, then only looked up. */
export function nameIndex(contacts: readonly Contact[]): NameIndex {
  const index = grown(contacts, contacts.length);
  const { starts, longest } = index;
  return { starts, longest, find: (name) => found(index, name) };
}

/** Adds the next person of a log to its index, so that the first line read need not wait for all. */
export function prepareNameIndex(contacts: readonly Contact[]): void {
  grown(contacts, 1);
}

function grown(contacts: readonly Contact[], people: number): Growing {
  const index = known.get(contacts) ?? {
    written: new Map(),
    sounds: new Map(),
    starts: new Set(),
    longest: 0,
    count: 0,
  };
  known.set(contacts, index);
  const next = contacts.slice(index.count, index.count + people);
  for (const contact of next) addPerson(index, contact);
  index.count += next.length;
  return index;
}

function addPerson(index: Growing, contact: Contact): void {
  for (const name of foldedNames(contact)) {
    if (name === '') continue;
    add(index.written, name, contact);
    index.starts.add(name.charAt(0));
    index.longest = Math.max(index.longest, name.length);
  }
  const { familyReading = '', givenReading = '', singleReading = '' } = contact.name;
  const backward = squeeze(`${givenReading}${familyReading}`);
  for (const reading of [...foldedNames(contact), squeeze(singleReading), backward]) {
    if (KANA.test(reading)) add(index.sounds, romajiOf(reading), contact);
  }
}

function add(people: Map<string, Contact[]>, name: string, contact: Contact): void {
  const having = people.get(name);
  if (!having) people.set(name, [contact]);
  else if (having.at(-1) !== contact) having.push(contact);
}

function found({ written, sounds }: Growing, name: string): NameMatch | undefined {
  const direct = written.get(name) ?? [];
  const heard = LATIN.test(name) ? (sounds.get(foldRomaji(name)) ?? []) : [];
  const contacts = [...new Set([...direct, ...heard])];
  if (contacts.length === 0) return undefined;
  return {
    contacts,
    isWhole: !contacts.some((contact) => isPart(contact, name)),
    isBySound: direct.length === 0,
  };
}

function isPart({ name: parts }: Contact, name: string): boolean {
  const sound = foldRomaji(name);
  return Object.values(parts).some((part: string) => {
    const folded = squeeze(part);
    return folded === name || (KANA.test(folded) && romajiOf(folded) === sound);
  });
}
