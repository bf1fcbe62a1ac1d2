import { describe, expect, test } from 'vitest';
import { fold, holdsWords, searchText, searchWords } from '../../src/domain/search.ts';
import { testContact, testInteraction, testPromise } from '../fixtures/people.ts';

const megumi = testContact(
  {
    name: {
      family: '佐藤',
      given: '恵',
      familyReading: 'さとう',
      givenReading: 'めぐみ',
      nickname: 'めぐ',
    },
    organization: 'ミライ設計',
    department: '企画部',
    title: '課長',
    tags: ['勉強会'],
    topics: ['UX research'],
    note: '紅茶が好き',
    interactions: [
      testInteraction('2026-11-01', {
        note: '駅前で話した',
        gave: [{ kind: 'information', note: '展示会の日程' }],
        received: [{ kind: 'advice', note: '見積もりの考え方' }],
      }),
    ],
    promises: [testPromise({ text: '本を貸す' })],
  },
  'megumi',
);
const john = testContact({ name: { family: 'Smith', given: 'John', middle: 'A.' } }, 'john');

const found = (query: string) =>
  [megumi, john]
    .filter((contact) => holdsWords(searchText(contact), searchWords(query)))
    .map(({ id }) => id);

describe('search', () => {
  test.each([
    ['ｻﾄｳ', 'さとう'],
    ['ガヴヶヽ', 'がゔゖゝ'],
    ['ＡＢＣ Déjà', 'abc déjà'],
    ['①㈱', '1(株)'],
  ])('folds %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    '佐藤',
    '佐藤恵',
    'サトウメグミ',
    'ﾒｸﾞ',
    'みらい',
    '企画部',
    '課長',
    '勉強会',
    'ux RESEARCH',
    '紅茶',
    '駅前',
    '展示会',
    '見積もり',
    '本を貸す',
    '恵　佐藤',
  ])('finds a person by %s', (query) => {
    expect(found(query)).toEqual(['megumi']);
  });

  test.each(['john smith', 'smith john', 'SMITH'])('finds %s', (query) => {
    expect(found(query)).toEqual(['john']);
  });

  test('wants every word of the query', () => {
    expect(found('佐藤 紅茶')).toEqual(['megumi']);
    expect(found('佐藤 珈琲')).toEqual([]);
  });

  test('finds everyone without words', () => {
    expect(found(' 　')).toEqual(['megumi', 'john']);
    expect(holdsWords('', [])).toBe(true);
  });

  test('finds a single name by its reading', () => {
    const text = searchText(testContact({ name: { single: '松', singleReading: 'マツ' } }));

    expect(text).toBe('松\nまつ');
  });
});
