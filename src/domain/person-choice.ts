import { compare } from './compare.ts';
import type { Contact } from './contact.ts';
import { lastInteractionDay } from './contact.ts';
import { fold } from './fold.ts';

/** What a typed name stands for: one known person, nobody yet, or several that fit. */
export type TypedPerson =
  { kind: 'known'; contact: Contact } | { kind: 'new'; name: string } | { kind: 'several' };

/** Names of a person as found by: whole names, then the words that a name begins with. */
interface NameTexts {
  whole: string[];
  starts: string[];
  all: string;
}

const EXACT = 0;
const START = 1;
const INSIDE = 2;

/** A letter that nobody types. */
const SEPARATOR = '\u0000';

// Kept by record: a changed person is another object, so nothing here can grow old.
const known = new WeakMap<Contact, NameTexts>();

/**
 * Finds people by name, reading, nickname or organisation, kana, width and case folded: whole names
 * first, then beginnings, then the rest; among equals the one met latest.
 */
export function choosePeople(contacts: readonly Contact[], query: string, limit = 7): Contact[] {
  const text = squeeze(query);
  if (text === '') return [];
  const ranked: { contact: Contact; rank: number }[] = [];
  for (const contact of contacts) {
    const rank = rankOf(contact, text);
    if (rank !== undefined) ranked.push({ contact, rank });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || byLatest(a.contact, b.contact))
    .slice(0, limit)
    .map(({ contact }) => contact);
}

/** Prepares the names that a choice looks through; without it the first letter typed does. */
export function prepareChoice(contact: Contact): void {
  textsOf(contact);
}

/**
 * Gives the names a person goes by, folded and without spaces: whole names first, then their parts.
 * Names that are not there are empty.
 */
export function foldedNames(contact: Contact): readonly string[] {
  return textsOf(contact).starts;
}

/** Decides what a name means that was typed and left: a whole name or a sole fit is that person. */
export function resolvePerson(contacts: readonly Contact[], typed: string): TypedPerson {
  const text = squeeze(typed);
  const found = choosePeople(contacts, typed, contacts.length);
  const exact = found.filter((contact) => rankOf(contact, text) === EXACT);
  const [only] = exact.length > 0 ? exact : found;
  if (!only) return { kind: 'new', name: typed.trim() };
  const isSole = exact.length === 1 || found.length === 1;
  return isSole ? { kind: 'known', contact: only } : { kind: 'several' };
}

function rankOf(contact: Contact, text: string): number | undefined {
  const { whole, starts, all } = textsOf(contact);
  if (!all.includes(text)) return undefined;
  if (whole.includes(text)) return EXACT;
  return starts.some((start) => start.startsWith(text)) ? START : INSIDE;
}

function textsOf(contact: Contact): NameTexts {
  const kept = known.get(contact);
  if (kept) return kept;
  const { family, middle, given, familyReading, givenReading, single } = contact.name;
  const whole = [
    join(family, middle, given),
    join(given, middle, family),
    join(family, given),
    join(given, family),
    join(familyReading, givenReading),
    single,
    contact.name.singleReading,
    contact.name.nickname,
  ];
  const starts = [...whole, family, given, middle, familyReading, givenReading];
  // Folded in one go: it is what costs time with thousands of people.
  const folded = squeeze([...starts, contact.organization].join(SEPARATOR)).split(SEPARATOR);
  const texts: NameTexts = {
    whole: folded.slice(0, whole.length),
    starts: folded.slice(0, starts.length),
    all: folded.join(SEPARATOR),
  };
  known.set(contact, texts);
  return texts;
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('');
}

/** Folds a name; spaces between its parts are written or not. @example squeeze('佐藤　恵') // => '佐藤恵' */
export function squeeze(text: string): string {
  return fold(text).replace(/\s+/g, '');
}

/** Orders people by when they were met, the latest first. */
export function byLatest(a: Contact, b: Contact): number {
  const [first, second] = [lastInteractionDay(a) ?? '', lastInteractionDay(b) ?? ''];
  return compare(second, first) || compare(a.id, b.id);
}
