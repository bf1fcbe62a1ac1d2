import { describe, expect, test } from 'vitest';
import { searchDuplicates } from '../../src/domain/duplicate.ts';
import { manyPeople } from '../bench/many-people.ts';
import { pairsIn } from '../fixtures/duplicates.ts';
import { testContact } from '../fixtures/people.ts';

const kanji = { family: '佐藤', given: '恵' };
const emails = ['tea@example.com'];
const person = (given: string, index: number) =>
  testContact({ name: { family: 'Mori', given }, emails }, `p${index}`);

describe('duplicate-block', () => {
  test('takes an address that people of four names have for a shared one', () => {
    const names = ['Ann', 'Ann', 'Bo', 'Cy', 'Di'];

    const [few, many] = [names.slice(0, 4), names].map((list) => pairsIn(list.map(person)));

    expect(few?.map(({ lane }) => lane)).toEqual(['same']);
    expect(many?.map(({ lane, evidence }) => [lane, ...evidence.map(({ kind }) => kind)])).toEqual([
      ['likely', 'name', 'office-email'],
    ]);
  });

  test('finds two of many namesakes by what they have in common', () => {
    const crowd = Array.from({ length: 300 }, (_, at) =>
      testContact({ name: kanji, organization: `会社${at % 150}` }, `p${1000 + at}`),
    );

    const likely = pairsIn(crowd).filter(({ lane }) => lane === 'likely');

    expect(likely).toHaveLength(150);
  });

  test('compares more people by their number, not by its square', () => {
    const stepsFor = (count: number) => {
      const contacts = manyPeople(count);
      return [...searchDuplicates({ contacts, introductions: [], events: [] })].length;
    };

    expect(stepsFor(2000) / stepsFor(500)).toBeLessThan(4.1);
  });
});
