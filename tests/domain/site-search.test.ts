import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  excerptOf,
  markedText,
  rankSiteHits,
  type SiteDocument,
  type SiteHit,
  type TextPiece,
} from '../../src/domain/site-search.ts';

const hit = (document: Partial<SiteDocument>, score = 1): SiteHit => ({
  document: { kind: 'lesson', to: 'lessons/a/', title: 'A', text: '', ...document },
  score,
  terms: [],
});
const shown = (pieces: readonly TextPiece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const order = (hits: readonly SiteHit[], query: string) =>
  rankSiteHits(hits, query).map(({ document }) => document.to);

describe('site-search', () => {
  test('puts what a query names before what fits by score', () => {
    const hits = [
      hit({ to: 'best/' }, 9),
      hit({ kind: 'term', to: 'term/#a', title: 'Weak tie' }, 2),
      hit({ to: 'titled/', title: 'On weak ties' }, 1),
      hit({ to: 'worded/', words: ['weak tie'] }, 1),
    ];

    expect(order(hits, 'Weak ties')).toEqual(['worded/', 'titled/', 'term/#a', 'best/']);
  });

  test('puts a page that is named first', () => {
    const hits = [
      hit({ to: 'worded/', words: ['goals'] }, 9),
      hit({ kind: 'page', to: 'goals/', title: 'Goals' }, 1),
    ];

    expect(order(hits, 'goals')).toEqual(['goals/', 'worded/']);
  });

  test('orders by score where nothing is named', () => {
    expect(order([hit({ to: 'one/' }, 1), hit({ to: 'two/' }, 2)], 'x')).toEqual(['two/', 'one/']);
  });

  test('does not take one letter in a title for its name', () => {
    const hits = [
      hit({ to: 'titled/', title: '趣味が先、縁はあとから' }, 1),
      hit({ kind: 'term', to: 'term/#enishi', title: '縁' }, 1),
    ];

    expect(order(hits, '縁')[0]).toBe('term/#enishi');
  });

  test('lists a lesson once, by its best part, and each word', () => {
    const hits = [
      hit({ to: 'lessons/a/#how', heading: 'How' }, 3),
      hit({ to: 'lessons/a/#idea', heading: 'Idea' }, 5),
      hit({ kind: 'term', to: 'glossary/#a' }, 2),
      hit({ kind: 'term', to: 'glossary/#b' }, 1),
    ];

    expect(order(hits, 'x')).toEqual(['lessons/a/#idea', 'glossary/#a', 'glossary/#b']);
  });

  test.each([
    ['Two weak ties, one tie.', ['weak', 'tie'], 'Two [weak] [ties], one [tie].'],
    ['異業種交流会の帰り', ['異業', '業種'], '[異業種]交流会の帰り'],
    ['ご縁を結ぶ縁', ['縁'], 'ご[縁]を結ぶ[縁]'],
    ['ﾈｯﾄﾜｰｸ', ['ねっ', 'っと'], '[ﾈｯﾄ]ﾜｰｸ'],
    ['nothing', ['else'], 'nothing'],
    ['', ['tie'], ''],
  ])('marks what was found in %s', (text, terms, marked) => {
    expect(shown(markedText(text, terms))).toBe(marked);
  });

  test('marks without losing a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
        expect(
          markedText(text, terms)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('cuts the part that has most of what was found', () => {
    const text = `A tie. ${'Nothing here. '.repeat(12)}Then a weak tie helped. ${'More. '.repeat(20)}`;

    expect(shown(excerptOf(text, ['weak', 'tie'], 40))).toMatch(
      /^….*a \[weak\] \[tie\] helped\..*…$/,
    );
  });

  test('cuts from the beginning where nothing is marked', () => {
    expect(shown(excerptOf('One two three four five', ['none'], 9))).toBe('One two three…');
    expect(shown(excerptOf('One two', ['none'], 9))).toBe('One two');
  });

  test('begins a Japanese excerpt with a sentence or a clause', () => {
    const text = 'はじめの一文がここにあります。次の文では、名刺の話をしています。';

    expect(shown(excerptOf(text, ['名刺'], 18))).toBe('…[名刺]の話をしています。');
    expect(shown(excerptOf(text, ['名刺'], 40))).toBe('…次の文では、[名刺]の話をしています。');
  });
});
