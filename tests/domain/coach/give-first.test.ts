import { describe, expect, test } from 'vitest';
import { giveFirst } from '../../../src/domain/coach/give-first.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { exchanges, testContact, testInteraction } from '../../fixtures/people.ts';

const taken = exchanges('advice', 'help', 'introduction');
const person = (input: Parameters<typeof testContact>[0], id = 'c1') => testContact(input, id);
const found = (...contacts: Contact[]) => giveFirst(testFacts({ contacts }));
const taking = person({ interactions: [testInteraction('2026-11-01', { received: taken })] });

describe('give-first', () => {
  test('names someone from whom much more was received than given', () => {
    expect(found(taking)).toMatchObject([
      {
        key: 'R6:c1',
        contactId: 'c1',
        lesson: 'c3',
        reason: { id: 'give-first', values: { who: 'c1', gave: 0, received: 3 } },
        action: { kind: 'open-contact', contactId: 'c1' },
      },
    ]);
  });

  test('puts the larger gap first, then whoever was in touch latest', () => {
    const more = person(
      { interactions: [testInteraction('2026-10-01', { received: [...taken, ...taken] })] },
      'more',
    );
    const late = person(
      { interactions: [testInteraction('2026-11-20', { received: taken })] },
      'late',
    );
    const order = found(taking, late, more).sort((a, b) => b.urgency - a.urgency);

    expect(order.map(({ contactId }) => contactId)).toEqual(['more', 'late', 'c1']);
  });

  test.each<[string, Contact]>([
    [
      'the gap is small',
      person({ interactions: [testInteraction('2026-11-01', { received: taken.slice(1) })] }),
    ],
    [
      'enough was given',
      person({
        interactions: [
          testInteraction('2026-11-01', { received: taken, gave: exchanges('thanks') }),
        ],
      }),
    ],
    [
      'it is more than a year ago',
      person({ interactions: [testInteraction('2025-11-01', { received: taken })] }),
    ],
    ['the tie rests', { ...taking, resting: true }],
  ])('is silent where %s', (_name, contact) => {
    expect(found(contact)).toEqual([]);
  });
});
