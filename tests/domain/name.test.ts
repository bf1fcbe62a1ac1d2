import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonName } from '../../src/domain/contact.ts';
import { displayName, parseName, readingRow, sortKey } from '../../src/domain/name.ts';

const megumi = {
  family: '佐藤',
  given: '恵',
  familyReading: 'サトウ',
  givenReading: 'めぐみ',
} satisfies PersonName;
const ludwig = { family: 'Beethoven', given: 'Ludwig', middle: 'van' } satisfies PersonName;

describe('name', () => {
  test.each<[PersonName, string, string]>([
    [megumi, '佐藤恵', '佐藤恵'],
    [ludwig, 'Ludwig van Beethoven', 'Ludwig van Beethoven'],
    [{ family: '山田', given: 'Anna' }, 'Anna 山田', '山田 Anna'],
    [{ family: 'サトウ', given: 'ジョー' }, 'サトウ ジョー', 'サトウ ジョー'],
    [{ family: '김', given: '민수' }, '김민수', '김민수'],
    [{ family: '佐々木' }, '佐々木', '佐々木'],
    [{ given: ' Ana ' }, 'Ana', 'Ana'],
    [{ single: 'Prince', nickname: 'P' }, 'Prince', 'Prince'],
    [{ nickname: 'けんちゃん' }, 'けんちゃん', 'けんちゃん'],
    [{ family: '', given: ' ' }, '', ''],
  ])('writes %o', (name, en, ja) => {
    expect([displayName(name, 'en'), displayName(name, 'ja')]).toEqual([en, ja]);
  });

  test.each<[PersonName, string, string]>([
    [megumi, '佐藤恵', '佐藤恵さん'],
    [{ ...megumi, honorific: '先生' }, '佐藤恵先生', '佐藤恵先生'],
    [{ ...ludwig, honorific: 'Dr.' }, 'Dr. Ludwig van Beethoven', 'Dr. Ludwig van Beethoven'],
    [{ ...megumi, honorific: '' }, '佐藤恵', '佐藤恵'],
    [{ single: 'お母さん' }, 'お母さん', 'お母さん'],
    [{}, '', ''],
  ])('adds the honorific to %o', (name, en, ja) => {
    expect([displayName(name, 'en', true), displayName(name, 'ja', true)]).toEqual([en, ja]);
  });

  test.each<[PersonName, string, string]>([
    [megumi, 'さとう めぐみ', 'さとう めぐみ'],
    [{ family: '佐藤', given: '恵', familyReading: 'さとう' }, 'さとう 恵', 'さとう 恵'],
    [{ family: 'Smith', given: 'Jo', familyReading: 'スミス' }, 'smith jo', 'すみす jo'],
    [{ single: '松', singleReading: 'まつ' }, 'まつ', 'まつ'],
    [{ nickname: 'ケン' }, 'けん', 'けん'],
    [{}, '', ''],
  ])('sorts %o', (name, en, ja) => {
    expect([sortKey(name, 'en'), sortKey(name, 'ja')]).toEqual([en, ja]);
  });

  test.each<[string, PersonName]>([
    ['佐藤 恵', { family: '佐藤', given: '恵' }],
    ['佐藤　恵', { family: '佐藤', given: '恵' }],
    ['田中 マルクス 闘莉王', { family: '田中', middle: 'マルクス', given: '闘莉王' }],
    [' Megumi  Sato ', { family: 'Sato', given: 'Megumi' }],
    ['Ludwig van Beethoven', ludwig],
    ['佐藤', { single: '佐藤' }],
    ['', { single: '' }],
  ])('reads "%s"', (text, name) => {
    expect([parseName(text, 'ja'), parseName(text, 'en')]).toEqual([name, name]);
  });

  test('reads mixed letters by the language', () => {
    expect(parseName('山田 Anna', 'ja')).toEqual({ family: '山田', given: 'Anna' });
    expect(parseName('Anna 山田', 'en')).toEqual({ family: '山田', given: 'Anna' });
  });

  test('writes names as they were typed', () => {
    const word = fc.constantFrom('Ana', 'Sato', '佐藤', '恵', 'ケイ', 'のぞみ', "O'Neil", 'Łukasz');
    const property = fc.property(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('en' as const, 'ja' as const),
      (words, locale) => {
        const written = displayName(parseName(words.join(' '), locale), locale);
        expect(written.replaceAll(' ', '')).toBe(words.join(''));
      },
    );

    fc.assert(property);
  });

  test.each([
    ['あべ', 'あ'],
    ['ぁ', 'あ'],
    ['ゔぃ', 'あ'],
    ['がもう', 'か'],
    ['ゖ', 'か'],
    ['ざわ', 'さ'],
    ['っ', 'た'],
    ['のだ', 'な'],
    ['ぱく', 'は'],
    ['もり', 'ま'],
    ['ゃ', 'や'],
    ['ろ', 'ら'],
    ['わだ', 'わ'],
    ['んじゃい', 'わ'],
    ['smith', 'S'],
    ['éva', 'E'],
    ['佐藤', '#'],
    ['7', '#'],
    ['', '#'],
  ])('heads %s with %s', (key, row) => {
    expect(readingRow(key)).toBe(row);
  });
});
