import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import {
  addSeat,
  canAddGoal,
  canResumeGoal,
  clearSeat,
  emptySeats,
  fillSeat,
  letGoGoal,
  pauseGoal,
  reachGoal,
  resumeGoal,
} from '../../src/domain/seat.ts';
import { NOW, testGoal, testSeat } from '../fixtures/people.ts';

const today = toDay('2026-11-20');
const seat = testSeat();
const goal = testGoal({ seats: [seat, testSeat({ id: 's2', contactId: 'c2' })] });

function goalWithSeats(count: number, id: string) {
  const seats = Array.from({ length: count }, (_, index) => testSeat({ id: `${id}-${index}` }));
  return testGoal({ seats }, id);
}

describe('seat', () => {
  test('adds a seat', () => {
    expect(addSeat(testGoal(), seat)).toEqual({ ok: true, goal: testGoal({ seats: [seat] }) });
  });

  test('stops at twelve seats', () => {
    expect(addSeat(goalWithSeats(12, 'g1'), seat)).toEqual({ ok: false, reason: 'too-many-seats' });
  });

  test('counts the seats of all active goals', () => {
    const mine = goalWithSeats(5, 'g1');
    const other = goalWithSeats(7, 'g2');
    const goals = [mine, other];

    expect(addSeat(mine, seat, goals)).toEqual({ ok: false, reason: 'too-many-seats' });
    expect(addSeat(mine, seat, [mine, pauseGoal(other)]).ok).toBe(true);
    expect(addSeat(mine, seat, [mine, { ...other, deletedAt: NOW }]).ok).toBe(true);
  });

  test('fills and clears one seat', () => {
    const filled = fillSeat(goal, 's1', 'c1');

    expect(filled.seats.map(({ contactId }) => contactId)).toEqual(['c1', 'c2']);
    expect(clearSeat(filled, 's1')).toEqual(goal);
  });

  test('lists empty seats of active goals', () => {
    const paused = pauseGoal(testGoal({ seats: [seat] }, 'g2'));

    expect(emptySeats([goal, paused])).toEqual([{ goal, seat }]);
  });

  test('allows three active goals', () => {
    const two = [testGoal({}, 'g1'), testGoal({}, 'g2'), pauseGoal(testGoal({}, 'g3'))];

    expect(canAddGoal(two)).toBe(true);
    expect(canAddGoal([...two, testGoal({}, 'g4')])).toBe(false);
  });

  test('resumes within three goals', () => {
    const paused = pauseGoal(testGoal({}, 'g1'));
    const others = ['g2', 'g3'].map((id) => testGoal({}, id));

    expect(canResumeGoal(paused, [paused, ...others])).toBe(true);
    expect(canResumeGoal(paused, [paused, ...others, testGoal({}, 'g4')])).toBe(false);
  });

  test('resumes within twelve seats', () => {
    const paused = pauseGoal(goalWithSeats(6, 'g1'));

    expect(canResumeGoal(paused, [paused, goalWithSeats(6, 'g2')])).toBe(true);
    expect(canResumeGoal(paused, [paused, goalWithSeats(7, 'g2')])).toBe(false);
  });

  test('reaches and resumes a goal', () => {
    const reached = reachGoal(goal, today);

    expect(reached).toEqual({ ...goal, status: 'reached', closedOn: today });
    expect(resumeGoal(reached)).toEqual(goal);
  });

  test('lets a goal go with its lesson', () => {
    expect(letGoGoal(goal, ' Too wide. ', today)).toEqual({
      ...goal,
      status: 'let-go',
      closedOn: today,
      learnt: 'Too wide.',
    });
    expect(letGoGoal(goal, ' ', today)).toEqual({ ...goal, status: 'let-go', closedOn: today });
  });
});
