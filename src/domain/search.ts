import type { Contact } from './contact.ts';
import { fold, foldedLetters } from './fold.ts';
import { foldRomaji, romajiOf } from './romaji.ts';

/** Where in a person something was found; `name` is also readings and nickname. */
export type SearchField =
  | 'name'
  | 'organization'
  | 'department'
  | 'title'
  | 'tags'
  | 'topics'
  | 'note'
  | 'interactions'
  | 'promises';

/** A person's texts, folded; `romaji` has the readings for words typed in Latin letters. */
export interface SearchText {
  text: string;
  romaji: string;
}

/** A folded word of a query, and its spelling among readings where it is Latin. */
export interface SearchWord {
  text: string;
  romaji?: string;
}

/** Where a word was found: `from` and `to` are places in `text`, which is as the visitor wrote it. */
export interface SearchHit {
  field: SearchField;
  text: string;
  from: number;
  to: number;
}

/**
 * Gives the folded text of a person: names and readings (also written together), organisation,
 * department, title, tags, topics, notes, what interactions and promises say.
 */
export function searchText(contact: Contact): SearchText {
  const texts = [...fieldsOf(contact)].map(([, text]) => text);
  const { familyReading, givenReading, singleReading } = contact.name;
  const readings = [join(familyReading, givenReading), join(givenReading, familyReading)];
  const kana = fold([...readings, singleReading].filter(Boolean).join('\n'));
  return { text: fold(texts.join('\n')), romaji: romajiOf(kana) };
}

/** Gives the folded words of a query; the spelling that readings have is beside a Latin one. */
export function searchWords(query: string): SearchWord[] {
  return fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .map((text) =>
      /^[\p{Script=Latin}'-]+$/u.test(text) ? { text, romaji: foldRomaji(text) } : { text },
    );
}

/** Tells whether a person's texts hold every word; without words every text does. */
export function holdsWords({ text, romaji }: SearchText, words: readonly SearchWord[]): boolean {
  return words.every(
    (word) =>
      text.includes(word.text) || (word.romaji !== undefined && romaji.includes(word.romaji)),
  );
}

/** Tells whether whoever holds all of some words surely holds all of the others. */
export function isNarrower(words: readonly SearchWord[], others: readonly SearchWord[]): boolean {
  return others.every(({ text, romaji = '' }, at) => {
    const word = words[at];
    if (!word?.text.includes(text)) return false;
    // In Latin letters a longer word may read otherwise: sats, but satsu is written satu.
    return word.romaji === undefined || (romaji !== '' && word.romaji.includes(romaji));
  });
}

/** Tells where the first word that is not in the name was found; undefined where the name has all. */
export function searchHit(contact: Contact, words: readonly SearchWord[]): SearchHit | undefined {
  const fields = [...fieldsOf(contact)];
  for (const { text: word } of words) {
    const found = fields.find(([, text]) => fold(text).includes(word));
    if (!found || found[0] === 'name') continue;
    const [field, text] = found;
    return { field, text, ...wordPlace(text, word) };
  }
  return undefined;
}

/** Finds a folded word in a text as written: its first place, or none at all. */
export function wordPlace(text: string, word: string): { from: number; to: number } {
  // A letter beyond the common ones has two units, and a word is found by units.
  const letters = [...foldedLetters(text)];
  const units = letters.flatMap((each) => Array.from({ length: each.letter.length }, () => each));
  const at = letters
    .map(({ letter }) => letter)
    .join('')
    .indexOf(word);
  const first = units[at];
  const last = units[at + word.length - 1];
  return first && last ? { from: first.from, to: last.to } : { from: 0, to: 0 };
}

function* fieldsOf(contact: Contact): Generator<[SearchField, string]> {
  const { name } = contact;
  const names = [
    join(name.family, name.middle, name.given),
    join(name.given, name.middle, name.family),
    join(name.familyReading, name.givenReading),
    name.single,
    name.singleReading,
    name.nickname,
  ];
  for (const text of names) if (text) yield ['name', text];
  if (contact.organization) yield ['organization', contact.organization];
  if (contact.department) yield ['department', contact.department];
  if (contact.title) yield ['title', contact.title];
  for (const tag of contact.tags) yield ['tags', tag];
  for (const topic of contact.topics) yield ['topics', topic];
  if (contact.note) yield ['note', contact.note];
  for (const { note, gave, received } of contact.interactions) {
    if (note) yield ['interactions', note];
    for (const item of [...gave, ...received]) if (item.note) yield ['interactions', item.note];
  }
  for (const { text } of contact.promises) yield ['promises', text];
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('');
}
