import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { newlyMet } from '../../src/domain/first-message.ts';
import { testContact, testInteraction } from '../fixtures/people.ts';

const today = toDay('2026-11-25');
const met = (day: string, input = {}, id = day) =>
  testContact({ interactions: [testInteraction(day)], ...input }, id);

describe('first-message', () => {
  test('lists whoever was met in two weeks, latest first', () => {
    const people = [met('2026-11-10'), met('2026-11-11'), met('2026-11-24')];

    expect(newlyMet(people, today).map(({ metOn }) => metOn)).toEqual(['2026-11-24', '2026-11-11']);
  });

  test.each([
    ['family', { setting: 'family' }],
    ['whoever rests', { resting: true }],
    ['whoever has no rhythm by choice', { cadence: 'none' }],
    ['whoever is in the trash', { deletedAt: '2026-11-25T00:00:00.000Z' }],
    [
      'whoever was written to',
      {
        interactions: [
          testInteraction('2026-11-24'),
          testInteraction('2026-11-24', { kind: 'message' }, 'm'),
        ],
      },
    ],
    ['whoever is met in the future', { interactions: [testInteraction('2026-11-26')] }],
  ])('leaves out %s', (_who, input) => {
    expect(newlyMet([met('2026-11-24', input)], today)).toEqual([]);
  });
});
