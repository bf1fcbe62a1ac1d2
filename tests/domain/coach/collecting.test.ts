import { describe, expect, test } from 'vitest';
import { collecting } from '../../../src/domain/coach/collecting.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { testContact, testInteraction } from '../../fixtures/people.ts';

const newcomers = (count: number, day: string) =>
  Array.from({ length: count }, (_, index) =>
    testContact({ interactions: [testInteraction(day)] }, `new${index}`),
  );
const found = (...contacts: Contact[]) => collecting(testFacts({ contacts }));
const friend = (...days: string[]) =>
  testContact({ interactions: days.map((day) => testInteraction(day)) }, 'friend');

describe('collecting', () => {
  test('says stop after more than twelve new people and none deepened', () => {
    const shallow = friend('2025-01-01', '2025-02-01', '2025-03-01', '2026-11-20');

    expect(found(...newcomers(13, '2026-11-10'), shallow)).toMatchObject([
      {
        key: 'R12',
        reason: { id: 'collecting', values: { count: 13 } },
        action: { kind: 'open-page', page: 'contacts' },
      },
    ]);
  });

  test.each<[string, Contact[]]>([
    ['twelve are new', newcomers(12, '2026-11-10')],
    ['they were met before', newcomers(20, '2026-10-01')],
    [
      'a tie grew deeper',
      [...newcomers(13, '2026-11-10'), friend('2025-01-01', '2025-02-01', '2026-11-20')],
    ],
  ])('is silent where %s', (_name, contacts) => {
    expect(found(...contacts)).toEqual([]);
  });
});
