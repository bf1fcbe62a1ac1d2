import { describe, expect, test } from 'vitest';
import { loggedMonths } from '../../src/domain/logged-month.ts';
import { testContact, testInteraction } from '../fixtures/people.ts';

describe('logged-month', () => {
  test('finds the months with entries', () => {
    const interactions = [testInteraction('2026-09-30'), testInteraction('2026-11-01')];
    const trashed = {
      ...testContact({ interactions: [testInteraction('2026-10-01')] }),
      deletedAt: '2026-11-01T00:00:00.000Z',
    };

    expect(loggedMonths([testContact({ interactions }), trashed])).toEqual(
      new Set(['2026-09', '2026-11']),
    );
  });
});
