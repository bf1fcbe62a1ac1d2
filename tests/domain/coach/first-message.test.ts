import { describe, expect, it } from 'vitest';
import { firstMessage } from '../../../src/domain/coach/first-message.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { toDay } from '../../../src/domain/day.ts';
import { testContact, testInteraction } from '../../fixtures/people.ts';
import { testFacts, TODAY } from '../../fixtures/coach.ts';

function found(contact: Contact) {
  return firstMessage(testFacts({ contacts: [contact] }));
}

const MET = [testInteraction('2026-11-21')];

describe('first-message', () => {
  it('asks to write to someone met today', () => {
    expect(found(testContact({ met: { day: TODAY } }))).toEqual([
      {
        key: 'R2:c1',
        urgency: 0,
        contactId: 'c1',
        lesson: 'c1',
        reason: { id: 'met-today', values: { who: 'c1' } },
        action: { kind: 'log', contactId: 'c1', interaction: 'message' },
        message: { kind: 'first' },
      },
    ]);
  });

  it('says how many days ago it was', () => {
    expect(found(testContact({ interactions: MET }))[0]?.reason).toEqual({
      id: 'met-days',
      values: { who: 'c1', days: 2 },
    });
  });

  it.each<[string, Contact]>([
    ['met three days ago', testContact({ interactions: [testInteraction('2026-11-20')] })],
    ['to be met tomorrow', testContact({ met: { day: toDay('2026-11-24') } })],
    ['never met', testContact()],
    ['met again since', testContact({ interactions: [...MET, testInteraction('2026-11-22')] })],
    [
      'written to',
      testContact({ interactions: [...MET, testInteraction('2026-11-21', { kind: 'message' })] }),
    ],
    ['of the family', testContact({ interactions: MET, setting: 'family' })],
    ['resting', testContact({ interactions: MET, resting: true })],
    ['without a rhythm by choice', testContact({ interactions: MET, cadence: 'none' })],
    ['put off', testContact({ interactions: MET, snoozedUntil: toDay('2026-11-24') })],
  ])('is silent on someone %s', (_name, contact) => {
    expect(found(contact)).toEqual([]);
  });
});
