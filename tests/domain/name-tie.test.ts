import { describe, expect, test } from 'vitest';
import type { PersonName } from '../../src/domain/contact.ts';
import { nameKeys } from '../../src/domain/name-key.ts';
import { areNamesakes, areReadApart, areWrittenApart, nameTie } from '../../src/domain/name-tie.ts';

const megumi = { family: '佐藤', given: '恵' };
const read = { ...megumi, familyReading: 'サトウ', givenReading: 'メグミ' };
const bob = { family: 'Smith', given: 'Bob' };

const TIES: [a: PersonName, b: PersonName, tie: string][] = [
  [megumi, megumi, 'name'],
  [read, read, 'name-and-reading'],
  [megumi, { single: '恵 佐藤' }, 'name'],
  [read, { single: '佐藤恵', singleReading: 'さとう めぐみ' }, 'name-and-reading'],
  [bob, { single: 'Smith, Bob' }, 'name'],
  [{ ...bob, middle: 'Q.' }, bob, 'name'],
  [{ ...bob, middle: 'Q.' }, { single: 'Bob Q Smith' }, 'name'],
  [{ family: "O'Neill", given: 'Zoë' }, { family: 'ONeill', given: 'Zoe' }, 'name'],
  [{ family: '髙橋', given: '德子' }, { family: '高橋', given: '徳子' }, 'name'],
  [read, { family: 'Satou', given: 'Megumi' }, 'reading'],
  [read, { single: 'さとうめぐみ' }, 'reading'],
  [read, { single: '佐藤 恵', singleReading: 'さとうめぐみ' }, 'name-and-reading'],
  [bob, { single: 'ボブ', singleReading: 'Bob Smith' }, 'nickname'],
  [{ family: 'Shimizu', given: 'Jun' }, { family: 'Simizu', given: 'Zyun' }, 'reading'],
  [read, { single: 'めぐみちゃん' }, 'nickname'],
  [{ ...megumi, nickname: 'Meg' }, { single: 'meg' }, 'nickname'],
  [{ single: 'Ken' }, { single: 'けん' }, 'nickname'],
  [bob, { single: 'Bob' }, 'nickname'],
  [{ family: 'Smith', given: 'Robert', nickname: 'Bob' }, { single: 'Bob Smith' }, 'nickname'],
  [{ family: 'Smith', given: 'Robert', nickname: 'Bob' }, { single: 'Bob Jones' }, 'different'],
  [megumi, { family: '佐藤' }, 'part'],
  [megumi, { single: '佐藤さん' }, 'part'],
  [bob, { family: 'Smith', given: 'B.' }, 'part'],
  [megumi, { family: '鈴木', given: '恵' }, 'part'],
  [megumi, { family: 'Sato', given: 'Megumi' }, 'unknown'],
  [megumi, {}, 'unknown'],
  [{ nickname: 'Meg' }, bob, 'unknown'],
  [megumi, { family: '佐藤', given: '健' }, 'different'],
  [read, { family: 'Suzuki', given: 'Ken' }, 'different'],
  [bob, { family: 'Smith', given: 'Robert' }, 'part'],
  [bob, { family: 'Smith', given: 'Bill' }, 'different'],
  [
    { family: '佐藤', given: '健', nickname: 'けん' },
    { family: '鈴木', given: 'けん' },
    'different',
  ],
  [{ single: 'Ken' }, bob, 'different'],
];

describe('name-tie', () => {
  test.each(TIES)('compares %o with %o: %s', (a, b, tie) => {
    const [one, other] = [nameKeys(a), nameKeys(b)];

    expect([nameTie(one, other), nameTie(other, one)]).toEqual([tie, tie]);
  });

  test.each<[a: PersonName, b: PersonName, isNamesake: boolean]>([
    [megumi, read, true],
    [read, { family: 'Sato', given: 'Megumi' }, true],
    [{ single: 'Ken' }, { single: 'Ken' }, true],
    [bob, { single: 'Bob' }, false],
    [megumi, { family: '佐藤' }, false],
  ])('tells whether %o and %o are namesakes', (a, b, isNamesake) => {
    expect(areNamesakes(nameKeys(a), nameKeys(b))).toBe(isNamesake);
  });

  test.each<[a: PersonName, b: PersonName, isApart: boolean]>([
    [read, { ...megumi, givenReading: 'けい' }, true],
    [read, { single: '佐藤恵', singleReading: 'さとうけい' }, true],
    [read, { ...megumi, familyReading: 'さとう' }, false],
    [read, megumi, false],
    [{ ...bob, givenReading: 'ぼぶ' }, bob, false],
  ])('tells whether %o and %o are read in two ways', (a, b, isApart) => {
    expect(areReadApart(nameKeys(a), nameKeys(b))).toBe(isApart);
  });

  test.each<[a: PersonName, b: PersonName, isApart: boolean]>([
    [read, { ...read, given: '惠美' }, true],
    [read, { ...read, family: '佐東' }, true],
    [read, { ...read, given: 'めぐみ' }, false],
    [read, { single: '佐東惠', singleReading: 'さとう めぐみ' }, true],
    [read, { ...read, given: '惠' }, false],
    [megumi, { family: '伊東', given: '恵' }, false],
  ])('tells whether %o and %o are one sound in other kanji', (a, b, isApart) => {
    expect(areWrittenApart(nameKeys(a), nameKeys(b))).toBe(isApart);
  });
});
