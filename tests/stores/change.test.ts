// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { deleteRecord } from '../../src/stores/change.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { $reviews, saveReview } from '../../src/stores/reviews.ts';

const week = toDay('2026-11-23');
const day = toDay('2026-11-27');

describe('change', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $reviews.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($reviews, collection('review'));
    forgetAll();
  });

  test('takes a record out of the trash to write in it', async () => {
    await saveReview(week, day, { spoke: 'Mori' });
    await deleteRecord('review', week);
    const deleted = itemsOf($reviews.get());
    await saveReview(week, day, { owe: 'Sato' });

    expect(deleted).toEqual([]);
    expect(itemsOf($reviews.get()).map(({ answers }) => answers)).toEqual([
      { spoke: 'Mori', owe: 'Sato' },
    ]);
  });
});
