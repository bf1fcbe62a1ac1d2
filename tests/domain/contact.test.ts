import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lastInteractionDay,
  metDay,
  newContact,
  newInteraction,
  newPromise,
  sortInteractions,
  standsFor,
} from '../../src/domain/contact.ts';
import { dayFromNumber, toDay } from '../../src/domain/day.ts';
import { NOW, testContact, testInteraction } from '../fixtures/people.ts';

const stamp = { id: 'x', now: NOW };
const base = { id: 'x', createdAt: NOW, updatedAt: NOW };
const day = toDay('2026-11-20');
const anyInteraction = fc.integer({ min: 20_000, max: 21_000 }).map((number) => {
  return testInteraction(dayFromNumber(number));
});

describe('contact', () => {
  test('needs only a name', () => {
    expect(newContact({ name: { single: 'Ana' } }, stamp)).toEqual({
      ...base,
      name: { single: 'Ana' },
      tags: [],
      topics: [],
      emails: [],
      phones: [],
      links: [],
      interactions: [],
      promises: [],
    });
  });

  test('builds an interaction without exchanges', () => {
    expect(newInteraction({ day, kind: 'meal' }, stamp)).toEqual({
      ...base,
      day,
      kind: 'meal',
      gave: [],
      received: [],
    });
  });

  test('builds a promise', () => {
    expect(newPromise({ by: 'me', text: 'Call', due: day }, stamp)).toEqual({
      ...base,
      by: 'me',
      text: 'Call',
      due: day,
    });
  });

  test('sorts interactions, equal days in order', () => {
    const log = [
      testInteraction('2026-03-01', {}, 'c'),
      testInteraction('2026-01-01', {}, 'a2'),
      testInteraction('2026-01-01', {}, 'a1'),
      testInteraction('2026-02-01', {}, 'b'),
    ];

    expect(sortInteractions(log).map(({ id }) => id)).toEqual(['a2', 'a1', 'b', 'c']);
    expect(log.map(({ id }) => id)).toEqual(['c', 'a2', 'a1', 'b']);
  });

  test('finds the first and last day', () => {
    const days = ['2026-02-01', '2026-03-01', '2026-01-01'];
    const contact = testContact({ interactions: days.map((item) => testInteraction(item)) });

    expect([metDay(contact), lastInteractionDay(contact)]).toEqual(['2026-01-01', '2026-03-01']);
  });

  test('takes the stated meeting day when earlier', () => {
    const interactions = [testInteraction('2026-02-01')];
    const stated = testContact({ met: { day: toDay('2025-02-01') }, interactions });

    expect(metDay(stated)).toBe('2025-02-01');
  });

  test('knows no days of an empty log', () => {
    expect([metDay(testContact()), lastInteractionDay(testContact())]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('never moves the last day back', () => {
    const property = fc.property(
      fc.array(anyInteraction, { minLength: 1, maxLength: 5 }),
      anyInteraction,
      (log, added) => {
        const before = lastInteractionDay(testContact({ interactions: log }));
        const after = lastInteractionDay(testContact({ interactions: [...log, added] }));
        expect(before !== undefined && after !== undefined && after >= before).toBe(true);
      },
    );

    fc.assert(property);
  });

  test.each([
    ['a', 'c'],
    ['c', 'c'],
    ['lost', 'lost'],
    ['ring', 'ring'],
    ['nobody', undefined],
  ])('leads the address of %s to %s', (id, found) => {
    const into = (of: string, mergedInto: string) => ({ ...testContact({}, of), mergedInto });
    const people = [
      into('a', 'b'),
      into('b', 'c'),
      testContact({}, 'c'),
      into('lost', 'erased'),
      into('ring', 'ring'),
    ];

    expect(standsFor(id, people)?.id).toBe(found);
  });
});
