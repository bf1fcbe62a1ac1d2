import type { PersonName } from '../../domain/contact.ts';
import { fold } from '../../domain/fold.ts';
import { parseName } from '../../domain/name.ts';
import { isJapanese } from '../japanese.ts';
import { named, takeAll, takeText, type CardRest } from './card-rest.ts';
import { filled, readReadings } from './reading.ts';
import { oneLine, splitValue } from './value.ts';

/** What a card calls its person, and what of N the name has no part for. */
export interface CardName {
  name: PersonName;
  /** An N that holds only the parts left over. */
  leftover?: string;
}

/**
 * Reads N, FN, NICKNAME and the readings. N decides; where it is empty, FN is read as one field, or
 * taken whole where the card is a company's or ORG says the same. A card with neither is called by its nickname, or by its
 * organization, as Apple's company cards are.
 * @param isOurs the card was written by this program: nothing of it is guessed
 */
export function readCardName(rest: CardRest, isOurs: boolean): CardName | undefined {
  const main = named(rest, 'N').find((one) => !one.params.has('phonetic') && !isBlank(one.value));
  if (main) rest.delete(main);
  const parts = partsOf(main?.value ?? '');
  const { honorific, leftover } = honorificOf(parts);
  const full = takeFull(rest, isOurs ? undefined : parts);
  const nickname = takeAll(rest, 'NICKNAME')
    .flatMap(({ value }) => splitValue(value, ','))
    .map(oneLine)
    .filter(Boolean)
    .join(', ');
  const called = calledBy(rest, { parts, full, nickname, isOurs });
  if (!called && nickname === '') return undefined;
  const sortAs = isOurs ? undefined : (main?.params.get('sort-as') ?? '');
  const read = readReadings(rest, { ...called }, sortAs);
  const name = filled({ ...read, nickname, honorific });
  return leftover === undefined ? { name } : { name, leftover };
}

/** What FN says beyond N (a name in use, or in other letters) stays as its line. */
function takeFull(rest: CardRest, parts: readonly string[] | undefined): string {
  const [line] = named(rest, 'FN').filter(({ value }) => oneLine(value) !== '');
  const full = takeText(rest, 'FN');
  const words = parts?.flatMap((part) => fold(part).split(/\s+/)).filter(Boolean) ?? [];
  const others = words
    .sort((one, other) => other.length - one.length)
    .reduce((text, word) => text.replace(word, ' '), fold(full));
  if (line && words.length > 0 && /[\p{L}\p{N}]/u.test(others)) rest.add(line);
  return full;
}

interface Called {
  parts: readonly string[];
  full: string;
  nickname: string;
  isOurs: boolean;
}

function calledBy(rest: CardRest, { parts, full, nickname, isOurs }: Called) {
  const [family = '', given = '', middle = ''] = parts;
  const single = takeAll(rest, 'X-ENISHI-SINGLE').map(({ value }) => oneLine(value))[0];
  if (given !== '' && given === single && family + middle === '') return { single };
  if (family !== '' && given + middle === '' && !isOurs && isJapanese(family)) {
    // Japanese mobile phones put the whole name in the first part.
    const whole = parseName(family, 'ja');
    return whole.single === undefined ? whole : { family };
  }
  if (family + given + middle !== '') return filled({ family, given, middle });
  const company = companyOf(rest);
  if (full !== '' && full !== nickname) {
    return isOurs || isCompany(rest) || full.includes('@') || fold(full) === fold(company)
      ? { single: full }
      : parseName(full, 'en');
  }
  if (nickname !== '') return undefined;
  return company === '' ? undefined : { single: company };
}

function companyOf(rest: CardRest): string {
  const names = named(rest, 'ORG').map(({ value }) => oneLine(splitValue(value, ';')[0] ?? ''));
  return names.find(Boolean) ?? '';
}

function isCompany(rest: CardRest): boolean {
  const says = (name: string, ...values: string[]) =>
    named(rest, name).some(({ value }) => values.includes(value.trim().toUpperCase()));
  return says('X-ABSHOWAS', 'COMPANY') || says('KIND', 'ORG', 'LOCATION', 'APPLICATION', 'DEVICE');
}

function partsOf(raw: string): string[] {
  return splitValue(raw, ';').map((part) =>
    splitValue(part, ',').map(oneLine).filter(Boolean).join(' '),
  );
}

/** A form of address after a name is one only in Japanese: elsewhere it is `Jr.` or a degree. */
function honorificOf(parts: readonly string[]) {
  const [, , , prefix = '', suffix = '', ...others] = parts;
  const isAfter = isJapanese(suffix);
  const left = [isAfter ? prefix : '', isAfter ? '' : suffix, ...others];
  if (left.every((part) => part === '')) return { honorific: isAfter ? suffix : prefix };
  const escaped = left.map((part) => part.replace(/[\\;,]/g, '\\$&'));
  return { honorific: isAfter ? suffix : prefix, leftover: `N:;;;${escaped.join(';')}` };
}

/** Tells whether a value has nothing in it but the signs between its parts. */
export function isBlank(value: string): boolean {
  return /^[;,\s]*$/.test(value);
}
