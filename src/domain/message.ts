import type { Contact } from './contact.ts';
import { lastInteractionDay, metDay } from './contact.ts';
import type { Day } from './day.ts';
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

/** Which letter, and what it is about: a contact's id, a role, or an exchange kind. */
export interface MessageWish {
  kind: MessageKind;
  about?: string;
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

/** Suggests how formal to write: close with trusted people, friends and family, polite with others. */
export function formalityFor(contact: Contact): Formality {
  if (contact.setting === 'hobby' || contact.setting === 'family') return 'close';
  return atLeast(rungOf(contact).rung, 'trusted') ? 'close' : 'polite';
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
        ? unthanked(contact, today).at(-1)?.day
        : lastDay;
  const place = kind === 'first' ? contact.met?.place : undefined;
  const [topic] = contact.topics;
  return {
    name,
    ...(day && { day }),
    ...(lastDay && { lastDay }),
    ...(place && { place }),
    ...(topic && { topic }),
  };
}

/** Fills the lines of a letter; a line that names something unknown is left out. */
export function writeLetter(
  lines: readonly string[],
  values: Readonly<Record<string, string | undefined>>,
): string {
  return lines
    .flatMap((line) => {
      const places = [...line.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
      if (places.some((place) => values[place] === undefined)) return [];
      return [line.replace(/\{(\w+)\}/g, (_text, place: string) => values[place] ?? '')];
    })
    .join('\n\n');
}
