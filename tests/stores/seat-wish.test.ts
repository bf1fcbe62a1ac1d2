// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SeatWish } from '../../src/domain/seat-home.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $goals } from '../../src/stores/goals.ts';
import { $problem, useDataSet } from '../../src/stores/open.ts';
import { keepSeat } from '../../src/stores/seat-wish.ts';

const WISH: SeatWish = {
  seat: { role: 'A buyer', place: 'outside', startFrom: 'introduction', targetRung: 'acquainted' },
  need: 'introduction',
  purpose: 'Reach a buyer',
};

const goals = () => itemsOf($goals.get());

describe('seat wish', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $goals.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($goals, collection('goal'));
    forgetAll();
  });

  test('begins a goal with the seat, and is taken back with it', async () => {
    expect(await keepSeat(WISH)).toBe(true);

    expect(goals()).toMatchObject([{ purpose: 'Reach a buyer', seats: [{ role: 'A buyer' }] }]);
    await undoLastAct();
    expect(goals()).toEqual([]);
  });

  test('joins a goal under the need that is there', async () => {
    await keepSeat(WISH);
    const [goal] = goals();

    await keepSeat({ ...WISH, seat: { ...WISH.seat, role: 'A maker' } }, goal?.id);

    expect(goals()).toHaveLength(1);
    expect(goals()[0]?.needs).toHaveLength(1);
    expect(goals()[0]?.seats.map(({ role }) => role)).toEqual(['A buyer', 'A maker']);
  });

  test('is not kept in a goal that is gone', async () => {
    expect(await keepSeat(WISH, 'nowhere')).toBe(false);

    expect($problem.get()?.reason).toBe('gone');
  });
});
