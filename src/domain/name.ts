import type { PersonName } from './contact.ts';
import { fold } from './fold.ts';

/** The languages that a name is written, sorted and read in. */
export type NameLocale = 'en' | 'ja';

const EAST_LETTER = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
const EAST = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu;
const ONLY_KATAKANA = /^\p{scx=Kana}+$/u;
const HONORIFIC_END = /(?:さん|さま|様|先生|くん|ちゃん|氏)$/;
/** Rows of the kana table by their first letter, from the last; `ゕ` and `ゖ` stand after them all. */
const KANA_ROWS = [
  'ゕか',
  'ゎわ',
  'らら',
  'ゃや',
  'まま',
  'はは',
  'なな',
  'たた',
  'ささ',
  'かか',
  'ぁあ',
];
const LAST_KANA = 'ゖ';

/**
 * Writes a name as its own script does: Japanese letters family first without a space (katakana
 * alone keeps it), Latin letters given name first; a mixed name follows the page's language. Falls
 * back to the single name, then the nickname.
 * @param withHonorific adds the chosen honorific; Japanese pages say さん where none is chosen and
 *   the name does not end in one.
 * @example displayName({ family: '佐藤', given: '恵' }, 'ja', true) // => '佐藤恵さん'
 */
export function displayName(name: PersonName, locale: NameLocale, withHonorific = false): string {
  const plain = plainName(name, locale);
  if (!withHonorific || plain === '' || HONORIFIC_END.test(plain)) return plain;
  const honorific = name.honorific ?? (locale === 'ja' ? 'さん' : '');
  if (honorific === '') return plain;
  return EAST_LETTER.test(honorific) ? `${plain}${honorific}` : `${honorific} ${plain}`;
}

/** Gives how a name is read, family first; empty where that is not written. */
export function readingOf({ familyReading, givenReading, singleReading = '' }: PersonName): string {
  return [familyReading, givenReading].filter(Boolean).join(' ') || singleReading;
}

/** Leaves a form of address at the end of a name out. @example withoutHonorific('佐藤さん') // => '佐藤' */
export function withoutHonorific(text: string): string {
  return text.replace(HONORIFIC_END, '');
}

/**
 * Gives what a name is sorted by, folded, family before given: on Japanese pages its reading, on
 * English pages the reading only of a name in Japanese letters; the name where it has no reading.
 */
export function sortKey(name: PersonName, locale: NameLocale): string {
  const isRead = locale === 'ja' || scriptOf(allParts(name).join('')) === 'east';
  const read = (reading: string | undefined, part: string | undefined) =>
    isRead ? reading || part : part;
  const parts = [
    read(name.familyReading, name.family),
    read(name.givenReading, name.given),
    read(name.singleReading, name.single),
  ].filter(Boolean);
  return fold(parts.join(' ') || name.nickname || '');
}

/**
 * Reads a name from one field. Japanese letters with a space are family and given name, Latin
 * letters given name first and family name last; mixed letters follow the page's language. A text
 * without a space is a single name.
 * @example parseName('佐藤　恵', 'ja') // => { family: '佐藤', given: '恵' }
 */
export function parseName(text: string, locale: NameLocale): PersonName {
  const words = text.trim().split(/\s+/);
  const [first, ...others] = words;
  const last = others.pop();
  if (first === undefined || last === undefined) return { single: text.trim() };
  const middle = others.length > 0 ? { middle: others.join(' ') } : {};
  return isFamilyFirst(text, locale)
    ? { family: first, given: last, ...middle }
    : { family: last, given: first, ...middle };
}

/**
 * Gives the heading a sort key stands under: あかさたなはまやらわ, a Latin capital, or `#`.
 * @example readingRow('がもう') // => 'か'
 */
export function readingRow(key: string): string {
  const letter = key.normalize('NFD').charAt(0);
  if (/[a-z]/i.test(letter)) return letter.toUpperCase();
  if (letter > LAST_KANA) return '#';
  return KANA_ROWS.find((row) => letter >= row.charAt(0))?.charAt(1) ?? '#';
}

function plainName(name: PersonName, locale: NameLocale): string {
  const parts = [name.family, name.middle, name.given].map((part) => part?.trim()).filter(Boolean);
  const text = parts.join('');
  if (!isFamilyFirst(text, locale)) parts.reverse();
  const isClosed = scriptOf(text) === 'east' && !ONLY_KATAKANA.test(text);
  return parts.join(isClosed ? '' : ' ') || name.single?.trim() || name.nickname?.trim() || '';
}

function allParts({ family, middle, given, single }: PersonName): string[] {
  return [family, middle, given, single].filter((part) => part !== undefined);
}

function isFamilyFirst(text: string, locale: NameLocale): boolean {
  const script = scriptOf(text);
  return script === 'mixed' ? locale === 'ja' : script === 'east';
}

/** Tells which letters a name is in; one without any letter counts as western. */
function scriptOf(text: string): 'east' | 'west' | 'mixed' {
  if (!EAST_LETTER.test(text)) return 'west';
  return /\p{L}/u.test(text.replace(EAST, '')) ? 'mixed' : 'east';
}
