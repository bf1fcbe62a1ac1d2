import { describe, expect, test } from 'vitest';
import { choosePeople, foldedNames, resolvePerson } from '../../src/domain/person-choice.ts';
import { testContact, testInteraction } from '../fixtures/people.ts';

const sato = testContact(
  {
    name: { family: '佐藤', given: '恵', familyReading: 'さとう', givenReading: 'めぐみ' },
    organization: 'Mori Design',
    interactions: [testInteraction('2026-11-01')],
  },
  'sato',
);
const satoKen = testContact(
  {
    name: { family: '佐藤', given: '健', familyReading: 'さとう', givenReading: 'けん' },
    interactions: [testInteraction('2026-11-10')],
  },
  'ken',
);
const mori = testContact({ name: { family: 'Mori', given: 'Anna' } }, 'anna');
const moriTwin = testContact({ name: { family: 'Mori', given: 'Anna' } }, 'twin');
const people = [sato, satoKen, mori];
const ids = (query: string) => choosePeople(people, query).map(({ id }) => id);

describe('person-choice', () => {
  test.each([
    ['サトウ', ['ken', 'sato']],
    ['めぐ', ['sato']],
    ['佐藤　恵', ['sato']],
    ['anna m', ['anna']],
    ['ＭＯＲＩ', ['anna', 'sato']],
    ['design', ['sato']],
    ['nobody', []],
    [' ', []],
  ])('finds %s', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  test('puts equal people in a stable order', () => {
    expect(choosePeople([moriTwin, mori], 'anna').map(({ id }) => id)).toEqual(['anna', 'twin']);
  });

  test('gives the names a person goes by', () => {
    const names = foldedNames(sato).filter((name) => name !== '');

    expect(new Set(names)).toEqual(
      new Set(['佐藤恵', '恵佐藤', 'さとうめぐみ', '佐藤', '恵', 'さとう', 'めぐみ']),
    );
  });

  test('gives no more than asked for', () => {
    expect(choosePeople(people, '佐', 1)).toEqual([satoKen]);
  });

  test.each([
    ['佐藤恵', { kind: 'known', contact: sato }],
    ['Anna', { kind: 'known', contact: mori }],
    [' Ueno Kai ', { kind: 'new', name: 'Ueno Kai' }],
    ['佐藤', { kind: 'several' }],
  ])('takes %s for what it means', (typed, meaning) => {
    expect(resolvePerson(people, typed)).toEqual(meaning);
  });

  test('does not choose between two of one name', () => {
    expect(resolvePerson([mori, moriTwin], 'Anna Mori')).toEqual({ kind: 'several' });
  });
});
