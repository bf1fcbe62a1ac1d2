import { describe, expect, test } from 'vitest';
import type { Need } from '../../src/domain/goal.ts';
import { coverageOf, seatState } from '../../src/domain/coverage.ts';
import { NOW, testContact, testGoal, testInteraction, testSeat } from '../fixtures/people.ts';

const interactions = ['2026-01-01', '2026-01-02', '2026-01-03'].map((day) => testInteraction(day));
const near = testContact({ interactions }, 'near');
const far = testContact({ interactions: interactions.slice(0, 1) }, 'far');
const unlogged = testContact({}, 'unlogged');
const gone = { ...near, id: 'gone', deletedAt: NOW };
const contacts = [near, far, unlogged, gone];
const needs: Need[] = [
  { id: 'n1', kind: 'feedback' },
  { id: 'n2', kind: 'skill' },
  { id: 'n3', kind: 'peer' },
];

describe('coverage', () => {
  test.each([
    ['near', 'covered'],
    ['far', 'thin'],
    ['unlogged', 'thin'],
    ['gone', 'none'],
    ['nobody', 'none'],
  ])('finds a seat with %s %s', (contactId, state) => {
    expect(seatState(testSeat({ contactId }), contacts)).toBe(state);
  });

  test('finds an empty seat uncovered', () => {
    expect(seatState(testSeat(), contacts)).toBe('none');
  });

  test('counts a pinned rung', () => {
    const pinned = testContact({ pinnedRung: 'trusted' });

    expect(seatState(testSeat({ contactId: 'c1' }), [pinned])).toBe('covered');
  });

  test('takes the best seat of a need', () => {
    const seats = [
      testSeat({ id: 's1', needId: 'n1', contactId: 'far' }),
      testSeat({ id: 's2', needId: 'n1', contactId: 'near' }),
      testSeat({ id: 's3', needId: 'n2', contactId: 'far' }),
      testSeat({ id: 's4', needId: 'n2' }),
      testSeat({ id: 's5', contactId: 'near' }),
    ];

    expect(coverageOf(testGoal({ needs, seats }), contacts)).toEqual({
      needs: [
        { needId: 'n1', state: 'covered', seatIds: ['s1', 's2'] },
        { needId: 'n2', state: 'thin', seatIds: ['s3', 's4'] },
        { needId: 'n3', state: 'none', seatIds: [] },
      ],
      covered: 1,
      total: 3,
    });
  });

  test('adds nothing for a second person', () => {
    const one = [testSeat({ id: 's1', needId: 'n1', contactId: 'near' })];
    const two = [...one, testSeat({ id: 's2', needId: 'n1', contactId: 'near' })];

    expect(coverageOf(testGoal({ needs, seats: two }), contacts).covered).toBe(
      coverageOf(testGoal({ needs, seats: one }), contacts).covered,
    );
  });
});
