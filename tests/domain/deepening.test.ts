import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { deepenings, deepest } from '../../src/domain/deepening.ts';
import { exchanges, testContact, testInteraction } from '../fixtures/people.ts';

const YEAR_AGO = toDay('2025-11-23');
const TODAY = toDay('2026-11-23');
const met = testContact({ interactions: [testInteraction('2026-10-01')] }, 'met');
const metLater = testContact({ interactions: [testInteraction('2026-10-02')] }, 'met-later');
const metThen = testContact({ interactions: [testInteraction('2026-10-02')] }, 'met-then');
const before = testContact({ interactions: [testInteraction('2025-10-01')] }, 'before');
const reciprocal = testContact(
  {
    interactions: [
      testInteraction('2025-10-01', { gave: exchanges('help') }),
      testInteraction('2026-01-10', { received: exchanges('advice') }),
    ],
  },
  'reciprocal',
);
const nobody = testContact({}, 'nobody');

describe('deepening', () => {
  test('lists the deepest first, then the latest', () => {
    const found = deepenings([met, before, metThen, metLater, nobody, reciprocal], YEAR_AGO, TODAY);

    expect(found).toEqual([
      { contactId: 'reciprocal', rung: 'reciprocal', day: '2026-01-10' },
      { contactId: 'met-later', rung: 'met', day: '2026-10-02' },
      { contactId: 'met-then', rung: 'met', day: '2026-10-02' },
      { contactId: 'met', rung: 'met', day: '2026-10-01' },
    ]);
  });

  test('leaves out what is in the trash', () => {
    const trashed = { ...met, deletedAt: '2026-11-01T00:00:00.000Z' };

    expect(deepenings([trashed], YEAR_AGO, TODAY)).toEqual([]);
  });

  test('keeps those of the deepest rung', () => {
    const found = deepenings([met, metLater, reciprocal], YEAR_AGO, TODAY);

    expect(deepest(found).map(({ contactId }) => contactId)).toEqual(['reciprocal']);
    expect(deepest([])).toEqual([]);
  });
});
