import { describe, expect, test } from 'vitest';
import { groupTerms } from '../../src/components/lesson/term-groups.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { claimsIn } from './claims.ts';
import { letterProblems } from './japanese.ts';
import { readAllLessons, readLessons, type LessonSource } from './lesson-source.ts';
import { glossary, references } from './references.ts';

const HIRAGANA = /^[ぁ-ゖー]+$/;

const ids = glossary.map(({ id }) => id);
const english = new Map(readLessons('en').map((lesson) => [lesson.slug, lesson]));
const texts = glossary.flatMap((entry) =>
  LOCALES.map((locale) => {
    const { term, meaning, also = [] } = entry[locale];
    return { place: `${entry.id} ${locale}`, locale, text: [term, meaning, ...also].join('\n') };
  }),
);

/** Gives the ids of the terms that a lesson links, in alphabetical order. */
function termsOf({ body }: LessonSource): string[] {
  return [...body.matchAll(/<Term id="([^"]*)">/g)].map(([, id = '']) => id).sort();
}

describe('glossary', () => {
  test('has an entry for every term of a lesson', () => {
    const unknown = readAllLessons().flatMap((lesson) =>
      termsOf(lesson)
        .filter((id) => !ids.includes(id))
        .map((id) => `${lesson.file}: add "${id}" to content/glossary.yaml, or correct the id.`),
    );

    expect(unknown).toEqual([]);
  });

  test.each(readLessons('ja'))('is linked from the same terms in both languages: $slug', (lesson) => {
    const twin = english.get(lesson.slug);

    expect(termsOf(lesson), `${lesson.file}: link the terms of the English file.`).toEqual(
      twin && termsOf(twin),
    );
  });

  test.each(readAllLessons())('is linked once for a word: $file', (lesson) => {
    const linked = termsOf(lesson);

    expect(linked).toEqual([...new Set(linked)]);
  });

  test('leads to lessons that exist', () => {
    const lessons = new Set([...english.values()].map(({ data }) => data.id));
    const lost = glossary.filter(({ lesson }) => !lessons.has(lesson));

    expect(
      lost.map(({ id, lesson }) => `content/glossary.yaml ${id}: there is no lesson "${lesson}".`),
    ).toEqual([]);
  });

  test('rests on known works that hold', () => {
    const sound = new Set(references.filter(({ grade }) => grade !== 'X').map(({ id }) => id));
    const wrong = glossary.filter(({ ref }) => ref !== undefined && !sound.has(ref));

    expect(wrong.map(({ id, ref }) => `content/glossary.yaml ${id}: cite another than ${ref}.`)).toEqual(
      [],
    );
  });

  test('gives every reading in hiragana', () => {
    const wrong = glossary.filter(({ ja }) => !HIRAGANA.test(ja.reading));

    expect(
      wrong.map(({ id, ja }) => `content/glossary.yaml ${id}: write "${ja.reading}" in hiragana.`),
    ).toEqual([]);
  });

  test('has an address for each word', () => {
    const wrong = ids.filter(
      (id, index) => ids.indexOf(id) !== index || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id),
    );

    expect(wrong.map((id) => `content/glossary.yaml ${id}: use a kebab-case id once.`)).toEqual([]);
  });

  test.each(LOCALES)('has each word once in %s', (locale) => {
    const terms = glossary.map((entry) => entry[locale].term);

    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });

  test('claims nothing that nothing supports', () => {
    const wrong = texts.flatMap(({ place, locale, text }) =>
      claimsIn(locale, text).map((claim) => `content/glossary.yaml ${place}: ${claim}.`),
    );

    expect(wrong).toEqual([]);
  });

  test('is written as our Japanese is written', () => {
    const wrong = texts
      .filter(({ locale }) => locale === 'ja')
      .flatMap(({ place, text }) =>
        letterProblems(text).map((problem) => `content/glossary.yaml ${place}: ${problem}.`),
      );

    expect(wrong).toEqual([]);
  });

  test('stands by the rows of the kana table, voiced sounds with their row', () => {
    const words = [
      { term: '義理', reading: 'ぎり' },
      { term: 'ノウフー', reading: 'のうふー' },
      { term: '縁', reading: 'えにし' },
      { term: '会', reading: 'かい' },
    ];

    expect(groupTerms(words, 'ja')).toEqual([
      { heading: 'あ', terms: [words[2]] },
      { heading: 'か', terms: [words[3], words[0]] },
      { heading: 'な', terms: [words[1]] },
    ]);
  });

  test('stands by letters in English, whatever their case', () => {
    const words = [{ term: 'WOOP' }, { term: 'weak tie' }, { term: 'Adviser' }];

    expect(groupTerms(words, 'en')).toEqual([
      { heading: 'A', terms: [words[2]] },
      { heading: 'W', terms: [words[1], words[0]] },
    ]);
  });
});
