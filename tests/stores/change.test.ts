// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { deleteRecord, restoreRecord } from '../../src/stores/change.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { patchContact } from '../../src/stores/contacts.ts';
import { $problem, useDataSet } from '../../src/stores/open.ts';
import { addPromise } from '../../src/stores/promises.ts';
import { $reviews, saveReview } from '../../src/stores/reviews.ts';
import { NOW, testContact } from '../fixtures/people.ts';
import { readRow, writeRows } from '../storage/engines.ts';

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

  test('writes nothing to a person who was joined into another', async () => {
    const engine = memoryEngine();
    const joined = { ...testContact(), mergedInto: 'c2', deletedAt: NOW };
    await writeRows(engine, [['contact:c1', joined]]);
    useDataSet(openDataSet(engine));

    const acts = [
      await patchContact('c1', { title: 'Buyer' }),
      await addPromise('c1', { by: 'me', text: 'Call' }),
      await restoreRecord('contact', 'c1'),
    ];

    expect(acts).toEqual([false, false, false]);
    expect($problem.get()?.reason).toBe('gone');
    expect(await readRow(engine, 'contact:c1')).toEqual(joined);
  });
});
