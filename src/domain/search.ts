import type { Contact, Interaction } from './contact.ts';

const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
const HIRAGANA_BELOW = 0x60;

/**
 * Folds width, kana and case, so that one spelling finds the others.
 * @example fold('ｻﾄｳ ＡＢＣ') // => 'さとう abc'
 */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(KATAKANA, toHiragana).toLowerCase();
}

function toHiragana(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - HIRAGANA_BELOW);
}

/**
 * Gives the folded text of a person: names and readings (also written together), organisation,
 * department, title, tags, topics, notes, what interactions and promises say.
 */
export function searchText(contact: Contact): string {
  const { name } = contact;
  const parts = [
    join(name.family, name.middle, name.given),
    join(name.given, name.middle, name.family),
    join(name.familyReading, name.givenReading),
    name.single,
    name.singleReading,
    name.nickname,
    contact.organization,
    contact.department,
    contact.title,
    ...contact.tags,
    ...contact.topics,
    contact.note,
    ...contact.interactions.flatMap(interactionTexts),
    ...contact.promises.map(({ text }) => text),
  ];
  return fold(parts.filter(Boolean).join('\n'));
}

/** Gives the folded words of a query. @example searchWords('Ｓato\u3000恵') // => ['sato', '恵'] */
export function searchWords(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Tells whether a folded text holds every word; without words every text does. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('');
}

function interactionTexts({ note, gave, received }: Interaction): (string | undefined)[] {
  return [note, ...gave.map((item) => item.note), ...received.map((item) => item.note)];
}
