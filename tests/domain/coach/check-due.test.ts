import { describe, expect, test } from 'vitest';
import { checkDue } from '../../../src/domain/coach/check-due.ts';
import type { CoachInput } from '../../../src/domain/coach/suggestion.ts';
import { addDays, type Day } from '../../../src/domain/day.ts';
import type { NetworkCheck } from '../../../src/domain/review.ts';
import { testFacts, TODAY } from '../../fixtures/coach.ts';
import { NOW } from '../../fixtures/people.ts';

const found = (input: Partial<CoachInput>) => checkDue(testFacts(input));

function check(day: Day, id = 'k1'): NetworkCheck {
  return { id, createdAt: NOW, updatedAt: NOW, day, answers: { outside: 2 } };
}

describe('check-due', () => {
  test('asks a quarter after the last answers and leads to the questions', () => {
    expect(found({ checks: [check(addDays(TODAY, -91))] })).toMatchObject([
      {
        key: 'R21:2026-08-24',
        reason: { id: 'check-due', values: { days: 91 } },
        action: { kind: 'open-check', slug: 'why-a-network' },
      },
    ]);
  });

  test.each<[string, Partial<CoachInput>]>([
    ['nothing was ever answered', {}],
    ['the quarter is not over', { checks: [check(addDays(TODAY, -90))] }],
    [
      'it was answered again since',
      { checks: [check(addDays(TODAY, -91)), check(addDays(TODAY, -1), 'k2')] },
    ],
    [
      'the answers are in the trash',
      { checks: [{ ...check(addDays(TODAY, -91)), deletedAt: NOW }] },
    ],
    ['the lesson is not there', { checks: [check(addDays(TODAY, -91))], lessons: [] }],
  ])('is silent where %s', (_name, input) => {
    expect(found(input)).toEqual([]);
  });
});
