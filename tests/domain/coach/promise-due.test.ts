import { describe, expect, it } from 'vitest';
import { promiseDue } from '../../../src/domain/coach/promise-due.ts';
import type { ContactPromise } from '../../../src/domain/contact.ts';
import { toDay } from '../../../src/domain/day.ts';
import { testContact, testPromise } from '../../fixtures/people.ts';
import { testFacts, TODAY } from '../../fixtures/coach.ts';

function found(promise: ContactPromise) {
  return promiseDue(testFacts({ contacts: [testContact({ promises: [promise] })] }));
}

describe('promise-due', () => {
  it('names a promise due today', () => {
    expect(found(testPromise({ due: TODAY }))).toEqual([
      {
        key: 'R1:c1:p1',
        urgency: 0,
        contactId: 'c1',
        promiseId: 'p1',
        lesson: 'c4',
        reason: { id: 'promise-today', values: { who: 'c1', what: 'Send the book' } },
        action: { kind: 'keep-promise', contactId: 'c1', promiseId: 'p1' },
      },
    ]);
  });

  it('says how long a promise has waited', () => {
    const [finding] = found(testPromise({ due: toDay('2026-11-20') }));

    expect(finding?.reason).toEqual({
      id: 'promise-waiting',
      values: { who: 'c1', what: 'Send the book', days: 3 },
    });
  });

  it('ranks the longest waiting first', () => {
    const [early] = found(testPromise({ due: toDay('2024-11-20') }));
    const [late] = found(testPromise({ due: toDay('2026-11-22') }));

    expect(early?.urgency).toBeGreaterThan(late?.urgency ?? 1);
    expect(early?.urgency).toBeLessThan(1);
  });

  it.each<[string, ContactPromise]>([
    ['theirs', testPromise({ by: 'them', due: TODAY })],
    ['kept', { ...testPromise({ due: TODAY }), doneOn: TODAY }],
    ['without a day', testPromise()],
    ['due tomorrow', testPromise({ due: toDay('2026-11-24') })],
  ])('is silent on a promise %s', (_name, promise) => {
    expect(found(promise)).toEqual([]);
  });

  it('is silent on a person in the trash', () => {
    const contact = testContact({ promises: [testPromise({ due: TODAY })] });
    const contacts = [{ ...contact, deletedAt: contact.createdAt }];

    expect(promiseDue(testFacts({ contacts }))).toEqual([]);
  });
});
