import { describe, expect, test } from 'vitest';
import { dormantTie } from '../../../src/domain/coach/dormant-tie.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { toDay } from '../../../src/domain/day.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { newCoachMemory } from '../../../src/domain/settings.ts';
import { NOW, exchanges, testContact, testInteraction } from '../../fixtures/people.ts';

const reciprocal = (last: string, id = 'c1') =>
  testContact(
    {
      interactions: [
        testInteraction('2020-01-01', { gave: exchanges('help') }),
        testInteraction(last, { received: exchanges('advice') }),
      ],
    },
    id,
  );
const found = (...contacts: Contact[]) => dormantTie(testFacts({ contacts }));

describe('dormant-tie', () => {
  test('names a tie that was close and has been silent for two years', () => {
    expect(found(reciprocal('2024-11-01'))).toMatchObject([
      {
        key: 'R15:c1',
        contactId: 'c1',
        lesson: 'p3',
        reason: { id: 'dormant-tie', values: { who: 'c1', days: 752 } },
        action: { kind: 'write', contactId: 'c1' },
        message: { kind: 'reopen' },
      },
    ]);
  });

  test('is silent on someone who was put off as a tie that cools', () => {
    const rests = { 'R5:c1': { until: toDay('2026-12-01'), why: 'dismissed' as const } };
    const memory = { ...newCoachMemory(NOW), rests };

    expect(dormantTie(testFacts({ contacts: [reciprocal('2024-11-01')], memory }))).toEqual([]);
  });

  test('puts the shortest silence first', () => {
    const order = found(reciprocal('2022-01-01', 'older'), reciprocal('2024-01-01', 'newer'));

    expect(order.map(({ contactId }) => contactId)).toEqual(['newer', 'older']);
    expect(order[0]?.urgency).toBeGreaterThan(order[1]?.urgency ?? 1);
  });

  test.each<[string, Contact]>([
    ['the silence is shorter', reciprocal('2024-12-01')],
    ['the tie was not close', testContact({ interactions: [testInteraction('2023-01-01')] })],
    ['the tie rests', { ...reciprocal('2024-01-01'), resting: true }],
    ['it was put off', { ...reciprocal('2024-01-01'), snoozedUntil: toDay('2026-12-01') }],
    ['nothing is logged', testContact()],
  ])('is silent where %s', (_name, contact) => {
    expect(found(contact)).toEqual([]);
  });
});
