import type { Contact, ExchangeKind } from './contact.ts';
import { lastInteractionDay, metDay } from './contact.ts';
import type { Day } from './day.ts';
import { addDays } from './day.ts';
import { DORMANT_DAYS, rememberedOf } from './dormant.ts';
import { firstMessageDay } from './first-message.ts';
import { unthanked } from './give-take.ts';
import { displayName, type NameLocale } from './name.ts';
import { atLeast, rungOf } from './rung.ts';

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
  /** The day of the meeting, of what was received, or of the latest entry before a gap. */
  day?: Day;
  /** The latest entry, where a silence runs from it. */
  lastDay?: Day;
  /** What was received from them: what is thanked for, or what a letter after a silence recalls. */
  what?: ExchangeKind;
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

const PLAIN_END = /(?:さん|さま|様|くん|ちゃん|氏)$/;

/**
 * Gives how a letter addresses someone: Japanese letters by family name with さん, or 様 where they are
 * formal, and a title such as 先生 as it is; English ones by given name, in full where they are formal.
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
    if (formality !== 'formal') return nickname ?? given ?? whole;
    return honorific && family ? displayName({ single: family, honorific }, 'en', true) : whole;
  }
  const called = family ?? single ?? whole;
  const titled = displayName({ single: called, ...(honorific && { honorific }) }, 'ja', true);
  if (formality !== 'formal') return titled;
  if (PLAIN_END.test(titled)) return titled.replace(PLAIN_END, '様');
  return titled.startsWith(called) ? titled : `${called}様`;
}

/** Gathers what a letter of a kind can say; what is not known is left out, and so is its line. */
export function letterFacts(
  contact: Contact,
  wish: MessageWish,
  { today, name }: { today: Day; name: string },
): LetterFacts {
  const { kind } = wish;
  const lastOn = lastInteractionDay(contact);
  const lastDay = lastOn !== undefined && lastOn <= addDays(today, -GAP_DAYS) ? lastOn : undefined;
  const received = receivedOf(contact, wish, today);
  const day = kind === 'first' ? metDay(contact) : kind === 'thanks' ? received?.day : lastDay;
  const place = kind === 'first' ? contact.met?.place : undefined;
  const [topic] = contact.topics;
  return {
    name,
    ...(day && { day }),
    ...(lastDay && { lastDay }),
    ...(received && { what: received.kind }),
    ...(place && { place }),
    ...(topic && { topic }),
  };
}

function receivedOf(contact: Contact, { kind, about }: MessageWish, today: Day) {
  if (kind === 'reopen') {
    const memory = rememberedOf(contact);
    return memory?.way === 'received' ? memory : undefined;
  }
  if (kind !== 'thanks') return undefined;
  return unthanked(contact, today).findLast((one) => about === undefined || one.kind === about);
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
