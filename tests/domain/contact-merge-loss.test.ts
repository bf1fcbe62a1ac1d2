import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RUNGS, SETTINGS, type Contact } from '../../src/domain/contact.ts';
import { mergedContact } from '../../src/domain/contact-merge.ts';
import { toDay } from '../../src/domain/day.ts';
import { fold } from '../../src/domain/fold.ts';
import { MERGE_CHOICES, type MergeChoices, type MergePair } from '../../src/domain/merge-choice.ts';
import { phoneKey } from '../../src/domain/reach-key.ts';
import { testContact, testInteraction, testPromise } from '../fixtures/people.ts';

const text = fc
  .stringMatching(/^[a-cA-C0-9ア-オあ-お亜-亞 ]{1,4}$/)
  .filter((each) => each.trim() !== '');
const texts = fc.array(text, { maxLength: 3 });
const day = fc.constantFrom('2020-01-01', '2021-02-02', '2022-03-03').map(toDay);
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'x', 'y'));
const optional = { requiredKeys: [] };
const exchange = fc.record(
  { kind: fc.constantFrom('advice', 'gift'), note: text },
  { requiredKeys: ['kind'] },
);

const entry = fc
  .record({
    id: fc.constantFrom('e1', 'e2', 'e3'),
    day,
    note: text,
    gave: fc.array(exchange, { maxLength: 2 }),
    with: ids,
    later: text,
  })
  .map(({ id, day: on, later, ...fields }) => ({ ...testInteraction(on, fields, id), later }));
const promise = fc
  .record({ id: fc.constantFrom('p1', 'p2'), text, due: day })
  .map(({ id, ...fields }) => testPromise(fields, id));
const byId = { selector: ({ id }: { id: string }) => id };

const anyFields = fc.record(
  {
    name: fc.record(
      {
        family: text,
        given: text,
        middle: text,
        familyReading: text,
        givenReading: text,
        single: text,
        singleReading: text,
        nickname: text,
        honorific: text,
      },
      optional,
    ),
    organization: text,
    department: text,
    title: text,
    setting: fc.constantFrom(...SETTINGS),
    tags: texts,
    topics: texts,
    emails: texts,
    phones: fc.array(fc.constantFrom('090-1234-5678', '+81 90 1234 5678', '03-1234-5678', '1')),
    links: texts,
    birthday: fc.constantFrom('--05-12', '1990-05-12', '1991-05-12'),
    language: text,
    met: fc.record({ day, place: text, eventId: text }, optional),
    introducedBy: fc.record(
      { contactId: fc.constantFrom('a', 'b', 'x', 'y'), day },
      { requiredKeys: ['contactId'] },
    ),
    cadence: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.constant('none' as const)),
    resting: fc.constant(true),
    snoozedUntil: day,
    pinnedRung: fc.constantFrom(...RUNGS),
    admiredFor: text,
    related: fc.array(fc.record({ contactId: fc.constantFrom('a', 'b', 'x'), how: text }), {
      maxLength: 2,
    }),
    namesakes: ids,
    note: text,
    interactions: fc.uniqueArray(entry, byId),
    promises: fc.uniqueArray(promise, byId),
    vcard: texts,
    fromLater: fc.oneof(text, fc.record({ deep: texts, other: text }, optional)),
  },
  { requiredKeys: ['name'] },
);
const anyChoices: fc.Arbitrary<MergeChoices> = fc.dictionary(
  fc.constantFrom(...MERGE_CHOICES),
  fc.constantFrom('left', 'right'),
);

/** Texts of a record but for what is of the record and not of the person, and but for the two ids. */
function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([field, inner]) =>
      ['id', 'createdAt', 'updatedAt'].includes(field) ? [] : valuesOf(inner),
    );
  }
  const said = spelling(String(value));
  return said === 'a' || said === 'b' ? [] : [said];
}

const spelling = (value: string) => fold(value).replace(/^--/, '').replace(/\s+/g, '');

function lost({ left, right }: MergePair, contact: Contact): string[] {
  const { family = '', given = '' } = contact.name;
  const kept = [...valuesOf(contact), spelling(family + given), spelling(given + family)].join(
    '\n',
  );
  const numbers = contact.phones.map(phoneKey);
  return [...valuesOf(left), ...valuesOf(right)].filter(
    (value) => !kept.includes(value) && !numbers.includes(phoneKey(value)),
  );
}

describe('contact-merge', () => {
  const anyPair = fc.record({ left: anyFields, right: anyFields }).map(({ left, right }) => ({
    left: testContact(left, 'a'),
    right: testContact(right, 'b'),
  }));
  const words = ({ values }: { values: { value: string }[] }) =>
    values.map(({ value }) => value).join('\n');

  test('loses no value of either record, whatever is chosen', () => {
    fc.assert(
      fc.property(anyPair, anyChoices, (pair, choices) => {
        expect(lost(pair, mergedContact(pair, choices, words))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('ties nobody to themselves and names nobody twice', () => {
    fc.assert(
      fc.property(anyPair, anyChoices, (pair, choices) => {
        const {
          introducedBy,
          related = [],
          namesakes = [],
          interactions,
        } = mergedContact(pair, choices, words);
        const tied = related.map(({ contactId }) => contactId);
        const named = [
          introducedBy?.contactId,
          ...tied,
          ...namesakes,
          ...interactions.flatMap((each) => each.with ?? []),
        ];

        expect(named).not.toContain('a');
        expect(named).not.toContain('b');
        expect([tied, namesakes].map((list) => list.length)).toEqual([
          new Set(tied).size,
          new Set(namesakes).size,
        ]);
      }),
    );
  });
});
