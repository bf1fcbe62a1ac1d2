import type { Contact } from './contact.ts';
import { lastInteractionDay, metDay } from './contact.ts';
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import { DORMANT_DAYS } from './dormant.ts';
import { unthanked } from './give-take.ts';
import { displayName, type NameLocale } from './name.ts';
import { atLeast, rungOf } from './rung.ts';
import { firstMessageDay } from './warmth.ts';

/** The letters that the coach helps to write. */
export const MESSAGE_KINDS = [
  'first',
  'thanks',
  'keep-in-touch',
  'reopen',
  'advice',
  'ask-introduction',
  'introduce-ask',
  'introduce',
  'outcome',
  'birthday',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const FORMALITIES = ['close', 'polite', 'formal'] as const;
export type Formality = (typeof FORMALITIES)[number];

/**
 * Which letter, and what it is about: a contact's id, a role, or an exchange kind; `introductionId`
 * where it is a step of an introduction that the visitor makes.
 */
export interface MessageWish {
  kind: MessageKind;
  about?: string;
  introductionId?: string;
}

/** What a letter can say of the two; days as days, for the page to write out. */
export interface LetterFacts {
  name: string;
  /** The day of the meeting, of what was received, or of the latest entry. */
  day?: Day;
  /** The latest entry, from which a silence runs. */
  lastDay?: Day;
  place?: string;
  topic?: string;
}

/** Days without a word that a letter calls a gap. */
const GAP_DAYS = 14;

/** Suggests how formal to write: close with trusted people, friends and family, polite with others. */
export function formalityFor(contact: Contact): Formality {
  if (contact.setting === 'hobby' || contact.setting === 'family') return 'close';
  return atLeast(rungOf(contact).rung, 'trusted') ? 'close' : 'polite';
}

/**
 * Suggests which letter to begin with: the first one after meeting, thanks that are owed, a hello after
 * two years, else one that keeps in touch.
 */
export function letterFor(contact: Contact, today: Day): MessageKind {
  if (firstMessageDay(contact, today) !== undefined) return 'first';
  if (unthanked(contact, today).length > 0) return 'thanks';
  const lastOn = lastInteractionDay(contact);
  return lastOn !== undefined && lastOn <= addDays(today, -DORMANT_DAYS)
    ? 'reopen'
    : 'keep-in-touch';
}

/**
 * Gives how a letter addresses someone: Japanese letters by family name with さん, or 様 where they are
 * formal; English ones by given name, in full where they are formal.
 * @example addressOf({ family: '佐藤', given: '恵' }, 'ja', 'formal') // => '佐藤様'
 */
export function addressOf(
  { name }: Pick<Contact, 'name'>,
  locale: NameLocale,
  formality: Formality,
): string {
  const { family, given, single, nickname, honorific } = name;
  const whole = displayName(name, locale);
  if (locale === 'en') {
    if (formality === 'formal') return honorific && family ? `${honorific} ${family}` : whole;
    return nickname ?? given ?? whole;
  }
  const called = family ?? single ?? whole;
  if (formality === 'formal') return `${called}様`;
  return displayName({ single: called, ...(honorific && { honorific }) }, 'ja', true);
}

/** Gathers what a letter of a kind can say; what is not known is left out, and so is its line. */
export function letterFacts(
  contact: Contact,
  { kind }: MessageWish,
  { today, name }: { today: Day; name: string },
): LetterFacts {
  const lastDay = lastInteractionDay(contact);
  const day =
    kind === 'first'
      ? metDay(contact)
      : kind === 'thanks'
        ? (unthanked(contact, today).at(-1)?.day ?? lastDay)
        : lastDay;
  // A letter that keeps in touch speaks of a gap only where there is one.
  const isRecent = kind === 'keep-in-touch' && day !== undefined && day > addDays(today, -GAP_DAYS);
  const place = kind === 'first' ? contact.met?.place : undefined;
  const [topic] = contact.topics;
  return {
    name,
    ...(day && !isRecent && { day }),
    ...(lastDay && { lastDay }),
    ...(place && { place }),
    ...(topic && { topic }),
  };
}

const PLACE = /\{(\w+)\}/g;
const PART = /\[(.*?)\]/g;

/**
 * Fills the lines of a letter. What names something unknown is left out: a part in square brackets, or
 * else its line.
 * @example writeLetter(['Thank you for {day}[ ({place})].'], { day: 'Monday' }) // => 'Thank you for Monday.'
 */
export function writeLetter(
  lines: readonly string[],
  values: Readonly<Record<string, string | undefined>>,
): string {
  const isKnown = (text: string) =>
    [...text.matchAll(PLACE)].every(([, place = '']) => values[place] !== undefined);
  return lines
    .map((line) => line.replace(PART, (_part, text: string) => (isKnown(text) ? text : '')))
    .filter(isKnown)
    .map((line) => line.replace(PLACE, (_text, place: string) => values[place] ?? ''))
    .join('\n\n');
}
