import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { DUPLICATE_LANES } from '../../src/domain/duplicate.ts';
import { pairId } from '../../src/domain/duplicate-evidence.ts';
import { pairsIn } from '../fixtures/duplicates.ts';
import { NOW, testContact, testInteraction, testPromise } from '../fixtures/people.ts';

const name = { family: '佐藤', given: '恵' };
const emails = ['megumi@example.com'];
const entry = testInteraction('2026-11-01');

const anyPerson = fc.record(
  {
    name: fc.record(
      {
        family: fc.constantFrom('佐藤', '鈴木', 'Sato'),
        given: fc.constantFrom('恵', '健', 'Megumi'),
        givenReading: fc.constantFrom('めぐみ', 'けい'),
        nickname: fc.constantFrom('メグ', 'Ken'),
      },
      { requiredKeys: [] },
    ),
    emails: fc.uniqueArray(fc.constantFrom('a@example.com', 'b@example.com', 'info@example.com')),
    phones: fc.uniqueArray(fc.constantFrom('090-1234-5678', '+819012345678', '03-1234-5678')),
    organization: fc.constantFrom('青空設計', '(株)青空設計', 'Harbour'),
    birthday: fc.constantFrom('1990-05-12', '--05-12'),
    namesakes: fc.uniqueArray(fc.constantFrom('p0', 'p1', 'p2')),
  },
  { requiredKeys: ['name'] },
);
const anyPeople = fc
  .array(anyPerson, { maxLength: 8 })
  .map((people) => people.map((person, at) => testContact(person, `p${at}`)));

function holds(law: (people: Contact[]) => void) {
  fc.assert(fc.property(anyPeople, law));
}

describe('duplicate search', () => {
  test('finds the same in whichever order people stand', () => {
    holds((people) => {
      expect(pairsIn([...people].reverse())).toEqual(pairsIn(people));
    });
  });

  test('gives each two people once, and nobody with themselves', () => {
    holds((people) => {
      const ids = pairsIn(people).map(({ left, right }) => pairId(left.id, right.id));

      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => id.split(' ')[0] === id.split(' ')[1])).toEqual([]);
    });
  });

  test('gives the surest first', () => {
    holds((people) => {
      const lanes = pairsIn(people).map(({ lane }) => DUPLICATE_LANES.indexOf(lane));

      expect(lanes).toEqual([...lanes].sort());
    });
  });

  test('never calls those the same who share no more than a name', () => {
    holds((people) => {
      const named = people.map(({ name: only, id }) => testContact({ name: only }, id));

      expect(pairsIn(named).filter(({ lane }) => lane !== 'namesake')).toEqual([]);
    });
  });

  test.each([
    ['the one with more entries', { interactions: [entry] }, {}, 'a'],
    ['the one with more promises', {}, { promises: [testPromise()] }, 'b'],
    ['the first of two alike', {}, {}, 'a'],
  ])('keeps %s', (_name, a, b, id) => {
    const people = [
      testContact({ name, emails, ...a }, 'a'),
      testContact({ name, emails, ...b }, 'b'),
    ];

    expect(pairsIn(people).map(({ left }) => left.id)).toEqual([id]);
  });

  test('keeps the one who was there first where as much was logged', () => {
    const [early, late] = [testContact({ name, emails }, 'z'), testContact({ name, emails }, 'a')];

    const [pair] = pairsIn([late, { ...early, createdAt: '2020-01-01T00:00:00.000Z' }]);

    expect(pair?.left.id).toBe('z');
  });

  test.each([
    ['on the one', ['b'], undefined],
    ['on the other', undefined, ['a']],
    ['on both', ['b'], ['a']],
  ])('puts those told apart %s among the namesakes', (_name, first, second) => {
    const people = [
      testContact({ name, emails, ...(first && { namesakes: first }) }, 'a'),
      testContact({ name, emails, ...(second && { namesakes: second }) }, 'b'),
    ];

    expect(pairsIn(people)).toMatchObject([{ lane: 'namesake', isToldApart: true }]);
  });

  test('leaves out who is in the trash', () => {
    const gone = { ...testContact({ name, emails }, 'a'), deletedAt: NOW };

    expect(pairsIn([gone, testContact({ name, emails }, 'b')])).toEqual([]);
  });
});
