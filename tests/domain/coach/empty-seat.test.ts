import { describe, expect, it } from 'vitest';
import { emptySeat } from '../../../src/domain/coach/empty-seat.ts';
import { toDay } from '../../../src/domain/day.ts';
import type { NetworkEventInput } from '../../../src/domain/event.ts';
import { newEvent } from '../../../src/domain/event.ts';
import type { GoalInput } from '../../../src/domain/goal.ts';
import { testGoal, testSeat } from '../../fixtures/people.ts';
import { NOW } from '../../fixtures/habits.ts';
import { testFacts, TODAY } from '../../fixtures/coach.ts';

const GOAL: Partial<GoalInput> = { seats: [testSeat()], places: [' ', ' Design night '] };

function found(goal: Partial<GoalInput>, event?: Partial<NetworkEventInput>) {
  const input = { title: 'Night', seatIds: ['s1'], ...event };
  const events = event ? [newEvent(input, { id: 'e1', now: NOW })] : undefined;
  return emptySeat(
    testFacts({ goals: [testGoal({ ...GOAL, ...goal })], ...(events && { events }) }),
  );
}

const FINDING = {
  key: 'R8:g1:s1',
  urgency: 0.5,
  goalId: 'g1',
  seatId: 's1',
  lesson: 'w1',
  reason: { id: 'empty-seat', values: { role: 'Designer', place: 'Design night' } },
  action: { kind: 'plan-event', goalId: 'g1', seatId: 's1', place: 'Design night' },
};

describe('empty-seat', () => {
  it('offers the place written for an empty seat', () => {
    expect(found({})).toEqual([FINDING]);
  });

  it('ranks seats for someone new first', () => {
    const seats = [testSeat({ startFrom: 'close' })];

    expect(found({ seats })).toEqual([{ ...FINDING, urgency: 0 }]);
  });

  it.each<[string, Partial<GoalInput>]>([
    ['taken', { seats: [testSeat({ contactId: 'c1' })] }],
    ['of a paused goal', { status: 'paused' }],
    ['of a reached goal', { status: 'reached' }],
    ['without a place', { places: [''] }],
  ])('is silent on a seat %s', (_name, goal) => {
    expect(found(goal)).toEqual([]);
  });

  it.each<[string, Partial<NetworkEventInput>, number]>([
    ['one without a day', {}, 0],
    ['one today', { day: TODAY }, 0],
    ['one past', { day: toDay('2026-11-22') }, 1],
    ['one attended', { status: 'attended' }, 1],
    ['one for another seat', { seatIds: ['s2'] }, 1],
  ])('heeds planned gatherings: %s', (_name, event, count) => {
    expect(found({}, event)).toHaveLength(count);
  });
});
