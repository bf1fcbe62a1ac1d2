import { describe, expect, test } from 'vitest';
import { askIntroduction } from '../../../src/domain/coach/ask-introduction.ts';
import type { Seat } from '../../../src/domain/goal.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { testContact, testGoal, testSeat } from '../../fixtures/people.ts';

const contacts = [testContact({}, 'sato')];
const found = (seat: Partial<Seat>, status: 'active' | 'paused' = 'active') =>
  askIntroduction(
    testFacts({
      contacts,
      goals: [testGoal({ status, seats: [testSeat({ introducerId: 'sato', ...seat })] })],
    }),
  );

describe('ask-introduction', () => {
  test('asks whoever could introduce someone for an empty seat', () => {
    expect(found({})).toMatchObject([
      {
        key: 'R9:s1',
        contactId: 'sato',
        goalId: 'g1',
        seatId: 's1',
        reason: { id: 'ask-introduction', values: { who: 'sato', role: 'Designer' } },
        action: { kind: 'write', contactId: 'sato' },
        message: { kind: 'ask-introduction', about: 'Designer' },
      },
    ]);
  });

  test('keeps the order of the goals', () => {
    const seats = [
      testSeat({ id: 'a', introducerId: 'sato' }),
      testSeat({ id: 'b', introducerId: 'sato' }),
    ];
    const findings = askIntroduction(testFacts({ contacts, goals: [testGoal({ seats })] }));

    expect(findings.sort((a, b) => b.urgency - a.urgency).map(({ seatId }) => seatId)).toEqual([
      'a',
      'b',
    ]);
  });

  test.each<[string, ReturnType<typeof found>]>([
    ['the seat is taken', found({ contactId: 'x' })],
    ['the introducer is gone', found({ introducerId: 'gone' })],
    ['the goal rests', found({}, 'paused')],
  ])('is silent where %s', (_name, findings) => {
    expect(findings).toEqual([]);
  });
});
