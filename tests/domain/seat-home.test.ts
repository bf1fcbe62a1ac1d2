import { describe, expect, test } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import { isBareGoal, seatHomes, withWishedSeat } from '../../src/domain/seat-home.ts';
import { testGoal } from '../fixtures/people.ts';

const seat = {
  role: 'Exporter',
  place: 'outside',
  startFrom: 'new',
  targetRung: 'acquainted',
} as const;
const IDS = { seat: 's1', need: 'n1' };
const bare: Partial<Goal> = { needs: [], seats: [], steps: [], outcomes: [], places: [] };

describe('seat-home', () => {
  test('offers the goal that lacks this help first', () => {
    const lacking = { ...testGoal(bare), id: 'g2', needs: [{ id: 'n', kind: 'peer' as const }] };
    const other = { ...testGoal(bare), id: 'g1' };

    expect(seatHomes([other, lacking], 'peer').goals.map(({ id }) => id)).toEqual(['g2', 'g1']);
  });

  test('adds a seat under its need', () => {
    const goal = withWishedSeat(testGoal(bare), { seat, need: 'peer' }, IDS);

    expect(goal.needs).toEqual([{ id: 'n1', kind: 'peer' }]);
    expect(goal.seats).toEqual([{ ...seat, id: 's1', needId: 'n1' }]);
  });

  test.each<[string, Partial<Goal>, boolean]>([
    ['a purpose and a need', { needs: [{ id: 'n1', kind: 'peer' }] }, true],
    ['a seat', { seats: [{ ...seat, id: 's1' }] }, false],
    ['a place', { places: ['Trade fair'] }, false],
    ['an hour each week', { weekly: { moment: 'Friday at nine' } }, false],
  ])('knows a goal with %s', (_name, input, isBare) => {
    expect(isBareGoal(testGoal({ ...bare, ...input }))).toBe(isBare);
  });
});
