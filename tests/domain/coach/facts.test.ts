import { describe, expect, it } from 'vitest';
import { coachFacts, urgencyOf } from '../../../src/domain/coach/facts.ts';
import { toDay } from '../../../src/domain/day.ts';
import { exchanges, testContact, testInteraction } from '../../fixtures/people.ts';
import { NOW } from '../../fixtures/habits.ts';
import { testInput } from '../../fixtures/coach.ts';

describe('facts', () => {
  it('finds the days of each person', () => {
    const interactions = [
      testInteraction('2026-11-10', { received: exchanges('thanks', 'help') }),
      testInteraction('2026-11-01'),
      testInteraction('2026-11-05', { received: exchanges('advice') }),
      testInteraction('2026-11-20', { received: exchanges('thanks') }),
      testInteraction('2026-11-24', { received: exchanges('advice') }),
    ];
    const contact = testContact({ interactions });
    const stranger = testContact({}, 'c2');
    const deleted = { ...testContact({}, 'c3'), deletedAt: NOW };

    expect(coachFacts(testInput({ contacts: [contact, stranger, deleted] })).people).toEqual([
      {
        contact,
        metOn: toDay('2026-11-01'),
        lastOn: toDay('2026-11-24'),
        receivedOn: toDay('2026-11-10'),
        gave: 0,
        received: 4,
      },
      { contact: stranger, gave: 0, received: 0 },
    ]);
  });

  it('prefers the stated day of meeting', () => {
    const met = { day: toDay('2026-10-01') };
    const contact = testContact({ met, interactions: [testInteraction('2026-11-01')] });

    expect(coachFacts(testInput({ contacts: [contact] })).people).toEqual([
      { contact, metOn: met.day, lastOn: toDay('2026-11-01'), gave: 0, received: 0 },
    ]);
  });

  it('keeps an urgency below 1', () => {
    expect([0, 1000, 1_000_000].map(urgencyOf)).toEqual([0, 0.5, 1000 / 1001]);
  });
});
