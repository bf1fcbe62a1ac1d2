import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { newEvent } from '../../src/domain/event.ts';
import { newGoal } from '../../src/domain/goal.ts';
import { findOwn, type OwnRecords } from '../../src/stores/own-search.ts';
import { testContact } from '../fixtures/people.ts';

const stamp = (id: string) => ({ id, now: '2026-11-01T00:00:00Z' });

const sato = testContact(
  {
    name: { family: '佐藤', given: '恵', familyReading: 'さとう', givenReading: 'めぐみ' },
    organization: 'ミライ設計',
    tags: ['読書会'],
  },
  'sato',
);
const ann = testContact({ name: { given: 'Ann', family: 'Lee' }, note: '佐藤さんの紹介' }, 'ann');
const records: OwnRecords = {
  contacts: [ann, sato],
  events: [newEvent({ title: '読書会', place: '佐藤宅' }, stamp('event'))],
  goals: [
    newGoal(
      { purpose: '本を出す', obstacle: '読書会に出ない', startedOn: toDay('2026-11-01') },
      stamp('goal'),
    ),
  ],
};

function find(query: string, own = records) {
  const search = findOwn(own, query);
  let steps = 0;
  let step = search.next();
  for (; !step.done; step = search.next()) steps += 1;
  return { steps, hits: step.value };
}
const foundIn = (query: string) =>
  find(query).hits.map(({ record, note }) => [record.id, note] as const);

describe('own-search', () => {
  test('puts who is named before who is mentioned', () => {
    expect(foundIn('佐藤')).toEqual([
      ['sato', undefined],
      ['event', '佐藤宅'],
      ['ann', '佐藤さんの紹介'],
    ]);
  });

  test.each(['さとう', 'サトウ', 'ｻﾄｳ', 'sato', 'Satou'])(
    'finds a person by reading: %s',
    (query) => {
      expect(foundIn(query)).toContainEqual(['sato', undefined]);
    },
  );

  test('finds organizations, tags, gatherings and goals', () => {
    expect(foundIn('ミライ')).toEqual([['sato', 'ミライ設計']]);
    expect(foundIn('読書会')).toEqual([
      ['event', undefined],
      ['goal', '読書会に出ない'],
      ['sato', '読書会'],
    ]);
  });

  test('finds nothing for no words', () => {
    expect(foundIn(' ')).toEqual([]);
  });

  test('pauses again and again among thousands, and ends with enough', () => {
    const contacts = Array.from({ length: 2000 }, (_, at) =>
      testContact({ name: { single: `Kim ${at}` } }, `person-${at}`),
    );

    const { hits, steps } = find('kim 19', { ...records, contacts });

    expect(hits).toHaveLength(100);
    expect(hits.every(({ note }) => note === undefined)).toBe(true);
    expect(steps).toBeGreaterThan(10);
  });

  test('looks for the named beyond many who are only mentioned', () => {
    const mentioned = Array.from({ length: 300 }, (_, at) =>
      testContact({ name: { single: `P${at}` }, note: '佐藤' }, `person-${at}`),
    );

    expect(find('佐藤', { ...records, contacts: [...mentioned, sato] }).hits[0]?.record.id).toBe(
      'sato',
    );
  });
});
