import type { Contact } from './contact.ts';
import { fold } from './fold.ts';
import type { Seat } from './goal.ts';
import { deepestTies } from './ladder.ts';
import { present } from './record.ts';
import { atLeast, rungOf } from './rung.ts';

/** What a person is looked for by: an empty seat, or words alone. */
export type IntroducerWish = Pick<Seat, 'role'> &
  Partial<Pick<Seat, 'field' | 'place' | 'introducerId'>>;

/** Why someone comes to mind: named for the seat, at home in its field, or a tie that can carry it. */
export type IntroducerWhy = 'named' | 'field' | 'deep';

/** Someone who could introduce; `word` is what of theirs stands in the wish. */
export interface Introducer {
  contact: Contact;
  why: IntroducerWhy;
  word?: string;
}

const ORDER: readonly IntroducerWhy[] = ['named', 'field', 'deep'];

/**
 * Lists who could introduce the visitor to someone: whoever was named for the seat, then those who are
 * at home in its field, then the deepest ties. An introduction spends credit, so that something must have
 * passed both ways before; a tie at rest is left alone. Who works with the visitor comes to mind for a
 * seat inside the company, and others for one outside.
 */
export function introducersFor(
  contacts: readonly Contact[],
  wish: IntroducerWish,
  most: number,
): Introducer[] {
  const people = present(contacts);
  return deepestTies(people, people.length)
    .flatMap((contact) => introducerOf(contact, wish))
    .sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why))
    .slice(0, most);
}

function introducerOf(contact: Contact, wish: IntroducerWish): Introducer[] {
  if (contact.id === wish.introducerId) return [{ contact, why: 'named' }];
  if (contact.resting || !atLeast(rungOf(contact).rung, 'reciprocal')) return [];
  const word = wordInCommon(contact, wish);
  if (word !== undefined) return [{ contact, why: 'field', word }];
  const isInside = contact.setting === 'company';
  if (wish.place !== undefined && isInside !== (wish.place === 'inside')) return [];
  return [{ contact, why: 'deep' }];
}

/** Their topic, trade or organisation that stands in the wish, or the wish's field in one of theirs. */
function wordInCommon(
  { topics, tags, organization, title }: Contact,
  { role, field = '' }: IntroducerWish,
): string | undefined {
  const own = [...topics, ...tags, organization, title].filter((text) => text !== undefined);
  return own.find((text) => holds(`${role}\n${field}`, text) || holds(text, field));
}

const LATIN = /^[\p{Script=Latin}\d\s]+$/u;

/** Latin words are held as wholes, so that “it” is not found in “with”. */
function holds(text: string, words: string): boolean {
  const [whole, part] = [fold(text), fold(words).trim()];
  if (part === '') return false;
  if (!LATIN.test(part)) return whole.includes(part);
  return ` ${whole.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${part} `);
}
