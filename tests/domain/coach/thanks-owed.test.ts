import { describe, expect, it } from 'vitest';
import { thanksOwed } from '../../../src/domain/coach/thanks-owed.ts';
import type { Interaction } from '../../../src/domain/contact.ts';
import { exchanges, testContact, testInteraction } from '../../fixtures/people.ts';
import { testFacts } from '../../fixtures/coach.ts';

function found(...interactions: Interaction[]) {
  return thanksOwed(testFacts({ contacts: [testContact({ interactions })] }));
}

const ADVICE = { received: exchanges('advice') };
const THANKS = { gave: exchanges('thanks') };

describe('thanks-owed', () => {
  it('names what was received today', () => {
    expect(found(testInteraction('2026-11-23', ADVICE))).toEqual([
      {
        key: 'R3:c1:2026-11-23',
        urgency: 90 / 1090,
        contactId: 'c1',
        lesson: 'c3',
        reason: { id: 'received-today', values: { who: 'c1', what: 'advice' } },
        action: { kind: 'thank', contactId: 'c1', interactionId: '2026-11-23' },
        message: { kind: 'thanks', about: 'advice' },
      },
    ]);
  });

  it('takes the freshest and says its days', () => {
    const old = testInteraction('2026-10-01', ADVICE);
    const fresh = testInteraction('2026-11-20', { received: exchanges('introduction') });

    const findings = found(fresh, old);

    expect(findings.map(({ reason }) => reason)).toEqual([
      { id: 'received-days', values: { who: 'c1', what: 'introduction', days: 3 } },
    ]);
    expect(findings[0]?.urgency).toBeGreaterThan(found(old)[0]?.urgency ?? 1);
  });

  it.each<[string, Interaction[]]>([
    ['nothing was received', [testInteraction('2026-11-20')]],
    ['only thanks came', [testInteraction('2026-11-20', { received: exchanges('thanks') })]],
    ['thanks were in the entry', [testInteraction('2026-11-20', { ...ADVICE, ...THANKS })]],
    [
      'thanks came later',
      [testInteraction('2026-11-20', ADVICE), testInteraction('2026-11-21', THANKS)],
    ],
    ['it is long ago', [testInteraction('2026-08-24', ADVICE)]],
    ['it has not come', [testInteraction('2026-11-24', ADVICE)]],
  ])('is silent where %s', (_name, interactions) => {
    expect(found(...interactions)).toEqual([]);
  });
});
