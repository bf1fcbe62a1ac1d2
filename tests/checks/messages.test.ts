import { describe, expect, test } from 'vitest';
import { wordProblems } from '../content/japanese.ts';
import { sourceFiles } from './source.ts';
import { flattenMessages, loadTables } from './message-tables.ts';

/** Words that are the same in both languages: names, formats, symbols. */
const SAME = new Set(['Enishi', 'MIT', 'English', 'JSON', 'doi:{doi}']);
/** Keys of the tables themselves, such as a section's anchor, are no words. */
const NO_WORDS = /\.id$/;
/** The name as the logo writes it. */
const NAME = / ?(Enishi 縁|縁 Enishi) ?/g;
const LATIN_WORD = /[A-Za-z]{2,}/;
const JAPANESE = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー]';

const tables = await loadTables();
const rows = tables.flatMap(({ name, en, ja }) => {
  const japanese = new Map(flattenMessages(ja));
  return flattenMessages(en).map(([key, text]) => ({
    place: `src/i18n/messages/${name}.ts ${key}`,
    en: text,
    ja: japanese.get(key),
  }));
});
/** Where English has two words or spellings for one thing, the house has one. */
const ENGLISH_WORDS = [
  { pattern: /\bevents?\b/i, advice: 'is a gathering on screen. Write gathering.' },
  { pattern: /\be-mail/i, advice: 'is spelt in two ways. Write email.' },
  { pattern: /^[A-Z][a-z]+ing\b.* …$/, advice: 'has a space that no other has. Close it up.' },
];
/** Letters and their seasons are written for their readers: neither has the lines of the other. */
const WRITTEN_TWICE = /(^|letters\.ts )(letters\.[\w-]+\.body|seasons)\./;
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

function japaneseWith(pattern: RegExp, advice: string): string[] {
  return rows
    .filter(({ ja }) => ja !== undefined && pattern.test(ja.replace(NAME, '')))
    .map(({ place, ja }) => `${place}: "${ja}" ${advice}`);
}

describe('messages', () => {
  test('have the same shape in both languages', () => {
    const shapes = tables.map(({ name, en, ja }) => {
      const keys = (table: unknown) =>
        flattenMessages(table)
          .map(([key]) => key.replace(/\.one$/, '.other'))
          .filter((key) => !WRITTEN_TWICE.test(key));
      return { name, en: [...new Set(keys(en))].sort(), ja: [...new Set(keys(ja))].sort() };
    });

    for (const { name, en, ja } of shapes) expect({ name, keys: ja }).toEqual({ name, keys: en });
  });

  test('are written in both languages', () => {
    const same = rows.filter(
      ({ place, en, ja }) =>
        ja === en &&
        !NO_WORDS.test(place) &&
        LATIN_WORD.test(en.replace(/\{\w+\}/g, '')) &&
        !SAME.has(en),
    );

    expect(
      same.map(({ place, en }) => `${place}: "${en}" is English in ja. Write it in Japanese.`),
    ).toEqual([]);
  });

  test('are never empty', () => {
    const empty = rows.filter(({ en, ja }) => en.trim() === '' || ja?.trim() === '');

    expect(empty.map(({ place }) => `${place}: is empty. Write it or remove the key.`)).toEqual([]);
  });

  test('fill the same places in both languages', () => {
    const wrong = rows.filter(
      ({ place, en, ja }) =>
        ja !== undefined &&
        !place.endsWith('.one') &&
        !WRITTEN_TWICE.test(place) &&
        placeholders(en).join() !== placeholders(ja).join(),
    );

    expect(
      wrong.map(
        ({ place, en, ja }) =>
          `${place}: en has ${placeholders(en)}, ja has ${placeholders(ja ?? '')}.`,
      ),
    ).toEqual([]);
  });

  test('are all used', () => {
    const code = sourceFiles('src', ['.ts', '.tsx', '.astro'])
      .filter(({ path }) => !path.startsWith('src/i18n/messages/'))
      .map(({ text }) => text)
      .join('\n');
    const words = new Set(code.match(/[\w$-]+/g));
    const looked = new Set([...code.matchAll(/([\w$]+)\[/g)].map(([, word]) => word));
    const unused = rows.filter(({ place }) => {
      const keys = place.split(' ')[1]?.split('.') ?? [];
      // A plural or a list (weekdays) is used as a whole.
      const named = keys.filter((key) => key !== 'one' && key !== 'other' && !/^\d+$/.test(key));
      const [parent = '', leaf = ''] = named.slice(-2);
      return named.length > 0 && !words.has(leaf || parent) && !looked.has(parent);
    });

    expect(unused.map(({ place }) => `${place}: no code names it. Use it or remove it.`)).toEqual(
      [],
    );
  });

  test('put no space between Japanese and Latin', () => {
    const spaced = new RegExp(`${JAPANESE} +[A-Za-z0-9]|[A-Za-z0-9] +${JAPANESE}`, 'u');

    expect(japaneseWith(spaced, 'has a space that text-autospace draws. Remove it.')).toEqual([]);
  });

  test('use full-width kana and punctuation', () => {
    const half = new RegExp(`[\\uFF61-\\uFF9F]|${JAPANESE}[,.!?;]|[，．]|[Ａ-Ｚａ-ｚ０-９]`, 'u');

    expect(japaneseWith(half, 'mixes widths: 、。？！ full, digits and Latin half.')).toEqual([]);
  });

  test('write each Japanese word in one way', () => {
    const wrong = rows.flatMap(({ place, ja = '' }) =>
      wordProblems(ja).map((problem) => `${place}: ${problem}.`),
    );

    expect(wrong).toEqual([]);
  });

  test('count in Japanese with a counter that goes past nine', () => {
    expect(japaneseWith(/\}つ/, 'is wrong from ten on. Write {n}件 or {n}問.')).toEqual([]);
  });

  test('write each English word in one way', () => {
    const wrong = rows.flatMap(({ place, en }) =>
      ENGLISH_WORDS.filter(({ pattern }) => pattern.test(en)).map(
        ({ advice }) => `${place}: "${en}" ${advice}`,
      ),
    );

    expect(wrong).toEqual([]);
  });

  test('write the Japanese colon full-width', () => {
    expect(japaneseWith(/: /, 'has a colon of Latin text. Write ：.')).toEqual([]);
  });

  test('quote with corner brackets in Japanese', () => {
    const quoted = new RegExp(`["“”]${JAPANESE}|${JAPANESE}["“”]`, 'u');

    expect(japaneseWith(quoted, 'quotes with marks of another language. Use 「」.')).toEqual([]);
  });
});
