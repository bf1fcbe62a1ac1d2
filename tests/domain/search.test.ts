import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/fold.ts';
import {
  holdsWords,
  isNarrower,
  searchHit,
  searchText,
  searchWords,
} from '../../src/domain/search.ts';
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
    expect(holdsWords({ text: '', romaji: '' }, [])).toBe(true);
  });

  test('finds a single name by its reading', () => {
    const text = searchText(testContact({ name: { single: '松', singleReading: 'マツ' } }));

    expect(text).toEqual({ text: '松\nまつ', romaji: 'matu' });
  });

  test.each(['sato', 'Satou', 'satō megumi', 'megumisato', 'SATO 紅茶'])('finds %s', (query) => {
    expect(found(query)).toEqual(['megumi']);
  });

  test.each([
    ['佐藤', undefined],
    ['sato', undefined],
    ['みらい', { field: 'organization', text: 'ミライ設計', from: 0, to: 3 }],
    ['企画', { field: 'department', text: '企画部', from: 0, to: 2 }],
    ['課長', { field: 'title', text: '課長', from: 0, to: 2 }],
    ['勉強', { field: 'tags', text: '勉強会', from: 0, to: 2 }],
    ['research', { field: 'topics', text: 'UX research', from: 3, to: 11 }],
    ['好き', { field: 'note', text: '紅茶が好き', from: 3, to: 5 }],
    ['佐藤 考え', { field: 'interactions', text: '見積もりの考え方', from: 5, to: 7 }],
    ['貸す', { field: 'promises', text: '本を貸す', from: 2, to: 4 }],
  ])('tells where %s was found', (query, hit) => {
    expect(searchHit(megumi, searchWords(query))).toEqual(hit);
  });

  test('marks what was written, whatever folding makes of it', () => {
    const contact = testContact({ name: {}, note: '㈱ｶﾞｽの件、Ｇａｓ' });

    expect(searchHit(contact, searchWords('ガス'))).toMatchObject({ from: 1, to: 4 });
    expect(searchHit(contact, searchWords('株'))).toMatchObject({ from: 0, to: 1 });
    expect(searchHit(contact, searchWords('gas'))).toMatchObject({ from: 7, to: 10 });
  });
});

describe('a narrower search', () => {
  test.each([
    ['佐', '佐藤', true],
    ['ann', 'anna', true],
    ['anna', 'anna mori', true],
    ['anna mori', 'anna', false],
    ['anna', 'ann', false],
    // Written satu among the readings, where sats is not.
    ['sats', 'satsu', false],
  ])('%s, then %s: %s', (before, after, isWithin) => {
    expect(isNarrower(searchWords(after), searchWords(before))).toBe(isWithin);
  });

  test('finds nobody whom the wider one did not find', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'satuhikめぐさ恵 藤'), maxLength: 6 });
    fc.assert(
      fc.property(letters, letters, letters, (name, before, more) => {
        const person = searchText(testContact({ name: { single: name, singleReading: name } }));
        const [wide, narrow] = [searchWords(before), searchWords(before + more)];
        fc.pre(isNarrower(narrow, wide) && holdsWords(person, narrow));
        expect(holdsWords(person, wide)).toBe(true);
      }),
    );
  });
});
