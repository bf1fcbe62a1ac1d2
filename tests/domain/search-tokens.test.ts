import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseKey, queryWords, textTokens } from '../../src/domain/search-tokens.ts';

const tokensOf = (text: string) => textTokens(text).map(({ token }) => token);

const HIRAGANA =
  'あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどなにぬねのはばぱひびぴまみむめもやゃゆゅよょらりるれろわをん';
const kana = fc.string({ unit: fc.constantFrom(...HIRAGANA), minLength: 1, maxLength: 12 });
const latin = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz '), maxLength: 20 });
const mixed = fc
  .array(fc.oneof(kana, latin, fc.constantFrom('人脈', '、', '縁', '㈱', '48', ' ')), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

const toKatakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
const toHalfWidth = (text: string) =>
  toKatakana(text)
    .normalize('NFD')
    .replace(/[\u30a1-\u30f6\u3099\u309a]/g, (letter) => HALF.get(letter) ?? letter);
const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Half-width kana by the full-width letters they stand for. */
const HALF = new Map(
  Array.from({ length: 0xff9f - 0xff66 + 1 }, (_, at) => String.fromCharCode(0xff66 + at)).map(
    (half) => [half === 'ﾞ' ? '\u3099' : half === 'ﾟ' ? '\u309a' : half.normalize('NFKC'), half],
  ),
);

describe('search-tokens', () => {
  test.each([
    ['お礼 Ties', ['お礼', '礼', 'tie']],
    ['異業種', ['異業', '業種', '種']],
    ['縁', ['縁']],
    ['follow-up', ['follow', 'up']],
    ['ギブ・アンド', ['ぎぶ', 'ぶあ', 'あん', 'んど', 'ど']],
    ['48時間', ['48', '時間', '間']],
    ['the week’s dōki', ['the', 'week', 'doki']],
    ['㈱ミライ', ['株', 'みら', 'らい', 'い']],
    ['', []],
  ])('takes %j apart', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test.each([
    ['networks', 'network'],
    ['hobbies', 'hobby'],
    ['favour', 'favor'],
    ['neighbours', 'neighbor'],
    ['organized', 'organised'],
    ['branches', 'branch'],
  ])('gives %s and %s one spelling', (one, other) => {
    expect(tokensOf(one)).toEqual(tokensOf(other));
  });

  test.each(['business', 'this', 'focus', 'size', 'four', 'is', 'us'])(
    'leaves %s as it is',
    (word) => {
      expect(tokensOf(word)).toEqual([word]);
    },
  );

  test.each([
    ['how to thank お礼', [['thank'], ['お礼']]],
    ['the', [['the']]],
    ['お礼の書き方', [['お礼', '書き', 'き方']]],
    ['縁', [['縁']]],
    ['の', [['の']]],
    ['じんみゃk', [['じん', 'んみ', 'みゃ']]],
    ['  ', []],
  ])('reads the query %j', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  test('gives one key to all ways to write a phrase', () => {
    expect(phraseKey('Ｗｅａｋ-Ties')).toBe(phraseKey('weak tie'));
    expect(phraseKey('weak tie')).not.toBe(phraseKey('strong tie'));
  });

  test('does not care about kana, width or case', () => {
    fc.assert(
      fc.property(kana, (text) => {
        const tokens = tokensOf(text);

        expect(tokensOf(toKatakana(text))).toEqual(tokens);
        expect(tokensOf(toHalfWidth(text))).toEqual(tokens);
      }),
    );
    fc.assert(
      fc.property(latin, (text) => {
        const tokens = tokensOf(text);

        expect(tokensOf(text.toUpperCase())).toEqual(tokens);
        expect(tokensOf(toFullWidth(text))).toEqual(tokens);
      }),
    );
  });

  test('names places that hold what the token says', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        for (const { token, from, firstTo, to } of textTokens(text)) {
          expect(from).toBeLessThan(firstTo);
          expect(firstTo).toBeLessThanOrEqual(to);
          expect(tokensOf(text.slice(from, to))).toContain(token);
        }
      }),
    );
  });

  test('finds every part of a run by the pairs of a query', () => {
    fc.assert(
      fc.property(kana, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const part = text.slice(start, start + 1 + (length % 5));
        const tokens = tokensOf(text);
        const found = queryWords(part)
          .flat()
          .every((token) => tokens.some((known) => known.startsWith(token)));

        expect(found).toBe(true);
      }),
    );
  });
});
