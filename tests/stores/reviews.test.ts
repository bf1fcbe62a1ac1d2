// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SeatWish } from '../../src/domain/seat-home.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $contacts } from '../../src/stores/contacts.ts';
import { $goals, seatContact } from '../../src/stores/goals.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { $advisers, chooseAdviser, clearAdviser, seatAdviser } from '../../src/stores/reviews.ts';

const WISH: SeatWish = {
  seat: {
    role: 'Someone elsewhere',
    place: 'outside',
    startFrom: 'close',
    targetRung: 'reciprocal',
  },
  need: 'different-field',
  purpose: 'Have someone to ask',
};

const adviser = () => itemsOf($advisers.get())[0];
const goal = () => itemsOf($goals.get())[0];

describe('reviews', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $contacts.listen(() => undefined);
    $goals.listen(() => undefined);
    $advisers.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    const kinds = [collection('contact'), collection('goal'), collection('adviser')];
    cleanStores($contacts, $goals, $advisers, ...kinds);
    forgetAll();
  });

  test('turn a problem that nobody answers into a seat, in a goal begun with it', async () => {
    expect(await seatAdviser('wall', WISH)).toBe(true);

    expect(goal()).toMatchObject({
      purpose: 'Have someone to ask',
      status: 'active',
      needs: [{ kind: 'different-field' }],
      seats: [{ role: 'Someone elsewhere', needId: goal()?.needs[0]?.id }],
    });
    expect(adviser()?.seat).toBe(`${goal()?.id}/${goal()?.seats[0]?.id}`);
    await undoLastAct();
    expect([goal(), adviser()]).toEqual([undefined, undefined]);
  });

  test('put the seat into a goal that is there', async () => {
    await seatAdviser('wall', WISH);

    await seatAdviser('decision', { ...WISH, need: 'challenge' }, goal()?.id);

    expect(itemsOf($goals.get())).toHaveLength(1);
    expect(goal()?.seats).toHaveLength(2);
    await seatContact(goal()?.id ?? '', goal()?.seats[0]?.id ?? '', 'keiko');
    expect(goal()?.seats[0]?.contactId).toBe('keiko');
  });

  test('keep a person instead, whom the same act adds', async () => {
    await seatAdviser('wall', WISH);

    await chooseAdviser('wall', { name: { single: 'Keiko' } });

    const [keiko] = itemsOf($contacts.get());
    expect(keiko?.name).toEqual({ single: 'Keiko' });
    expect(adviser()).toMatchObject({ problem: 'wall', contactId: keiko?.id });
    expect(adviser()?.seat).toBeUndefined();
  });

  test('take the answer back and leave the seat', async () => {
    await seatAdviser('wall', WISH);

    await clearAdviser('wall');

    expect(adviser()?.seat).toBeUndefined();
    expect(goal()?.seats).toHaveLength(1);
  });
});
