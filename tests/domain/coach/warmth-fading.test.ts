import { describe, expect, it } from 'vitest';
import { warmthFading } from '../../../src/domain/coach/warmth-fading.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { toDay } from '../../../src/domain/day.ts';
import { newCoachMemory } from '../../../src/domain/settings.ts';
import { testContact, testInteraction } from '../../fixtures/people.ts';
import { NOW } from '../../fixtures/habits.ts';
import { testFacts } from '../../fixtures/coach.ts';

function found(contact: Contact) {
  return warmthFading(testFacts({ contacts: [contact] }));
}

const SEEN = [testInteraction('2026-10-04')];

describe('warmth-fading', () => {
  it('names someone whose warmth is cooling', () => {
    expect(found(testContact({ cadence: 30, interactions: SEEN }))).toEqual([
      {
        key: 'R5:c1',
        urgency: 50 / 1050 / 4,
        contactId: 'c1',
        lesson: 'c4',
        reason: { id: 'cooling', values: { who: 'c1', days: 50, cadence: 30 } },
        action: { kind: 'open-contact', contactId: 'c1' },
        message: { kind: 'keep-in-touch' },
      },
    ]);
  });

  it('says when it is cold', () => {
    expect(found(testContact({ cadence: 20, interactions: SEEN }))[0]?.reason.id).toBe('cold');
  });

  it('ranks the deepest rung before the longest silence', () => {
    const input = { cadence: 30, interactions: SEEN };
    const old = [testInteraction('2020-01-01')];
    const [trusted] = found(testContact({ ...input, pinnedRung: 'trusted' }));
    const [reciprocal] = found(testContact({ ...input, pinnedRung: 'reciprocal' }));
    const [silent] = found(testContact({ ...input, interactions: old, pinnedRung: 'acquainted' }));
    const [unlogged] = found(testContact({ cadence: 30, met: { day: toDay('2026-10-04') } }));

    expect(trusted?.urgency).toBeGreaterThan(reciprocal?.urgency ?? 1);
    expect(reciprocal?.urgency).toBeGreaterThan(silent?.urgency ?? 1);
    expect(trusted?.urgency).toBeLessThan(1);
    expect(unlogged).toBeUndefined();
  });

  it('looks no further than the deepest that can be needed', () => {
    const dismissed = { until: toDay('2026-12-01'), why: 'dismissed' } as const;
    const contacts = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      testContact({ cadence: 30, interactions: SEEN, pinnedRung: 'trusted' }, id),
    );
    const memory = { ...newCoachMemory(NOW), rests: { 'R5:b': dismissed } };

    const findings = warmthFading(testFacts({ contacts: contacts.reverse(), memory }));

    expect(findings.map(({ key }) => key)).toEqual(['R5:a', 'R5:c', 'R5:d']);
  });

  it.each<[string, Contact]>([
    ['warm', testContact({ cadence: 50, interactions: SEEN })],
    ['resting', testContact({ cadence: 30, interactions: SEEN, resting: true })],
    ['without a rhythm', testContact({ interactions: SEEN })],
    ['without a rhythm by choice', testContact({ cadence: 'none', interactions: SEEN })],
    [
      'put off',
      testContact({ cadence: 30, interactions: SEEN, snoozedUntil: toDay('2026-11-24') }),
    ],
  ])('is silent on someone %s', (_name, contact) => {
    expect(found(contact)).toEqual([]);
  });
});
