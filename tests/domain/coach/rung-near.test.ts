import { describe, expect, test } from 'vitest';
import { rungNear } from '../../../src/domain/coach/rung-near.ts';
import type { Contact, Interaction } from '../../../src/domain/contact.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { exchanges, testContact, testInteraction } from '../../fixtures/people.ts';

const of = (...interactions: Interaction[]) => testContact({ interactions });
const found = (contact: Contact) => rungNear(testFacts({ contacts: [contact] }));
const days = ['2026-11-02', '2026-11-09', '2026-11-16'].map((day) => testInteraction(day));
const [first, second, third] = days;
if (!first || !second || !third) throw new Error('three days');
const gave = { ...second, gave: exchanges('information') };
const received = { ...third, received: exchanges('information') };
const old = testInteraction('2026-01-02');

describe('rung-near', () => {
  test.each<[string, Contact]>([
    ['rung-days', of(first, second)],
    ['rung-gave', of(first, second, received)],
    ['rung-received', of(first, gave, third)],
    ['rung-other-day', of(first, second, { ...received, gave: exchanges('thanks') })],
    ['rung-depth', of(old, gave, received)],
  ])('names the missing act: %s', (reason, contact) => {
    expect(found(contact).map((finding) => finding.reason.id)).toEqual([reason]);
  });

  test('opens the person with the rung in reach', () => {
    expect(found(of(first, second))).toMatchObject([
      {
        key: 'R7:c1:acquainted',
        contactId: 'c1',
        lesson: 'c1',
        reason: { values: { who: 'c1', next: 'acquainted' } },
        action: { kind: 'open-contact', contactId: 'c1' },
      },
    ]);
  });

  test('puts a deeper rung first', () => {
    const deep = { ...of(old, gave, received), id: 'deep' };
    const contacts = [of(first, second), deep];
    const order = rungNear(testFacts({ contacts })).sort((a, b) => b.urgency - a.urgency);

    expect(order[0]?.contactId).toBe('deep');
  });

  test.each<[string, Contact]>([
    ['two things are missing', of(first, second, third)],
    ['two more days are missing', of(first)],
    ['only time is missing', of(first, gave, { ...received, received: exchanges('advice') })],
    ['nothing was logged for long', of(old, testInteraction('2026-02-02'))],
    ['the tie rests', { ...of(first, second), resting: true }],
    ['the rung was set by hand', { ...of(first, second), pinnedRung: 'met' }],
    ['nothing is logged', testContact()],
  ])('is silent where %s', (_name, contact) => {
    expect(found(contact)).toEqual([]);
  });
});
