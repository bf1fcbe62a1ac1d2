import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { activeGoals, activeSeatCount, isGoalOpen, newGoal } from '../../src/domain/goal.ts';
import { NOW, testGoal, testSeat } from '../fixtures/people.ts';

const startedOn = toDay('2026-11-20');
const active = testGoal({ seats: [testSeat(), testSeat({ id: 's2' })] });
const paused = testGoal({ seats: [testSeat()], status: 'paused' }, 'g2');
const deleted = { ...testGoal({ seats: [testSeat()] }, 'g3'), deletedAt: NOW };

describe('goal', () => {
  test('starts active for twelve weeks', () => {
    expect(newGoal({ purpose: 'Change field', startedOn }, { id: 'g1', now: NOW })).toEqual({
      id: 'g1',
      createdAt: NOW,
      updatedAt: NOW,
      purpose: 'Change field',
      startedOn,
      needs: [],
      seats: [],
      places: [],
      horizon: 12,
      steps: [],
      outcomes: [],
      status: 'active',
    });
  });

  test('gives the goals worked on', () => {
    expect(activeGoals([active, paused, deleted])).toEqual([active]);
  });

  test.each([
    ['active', true],
    ['paused', true],
    ['reached', false],
    ['let-go', false],
  ] as const)('is open while %s: %s', (status, isOpen) => {
    expect(isGoalOpen(testGoal({ status }))).toBe(isOpen);
  });

  test('counts the seats of active goals', () => {
    expect(activeSeatCount([active, paused, deleted])).toBe(2);
  });
});
