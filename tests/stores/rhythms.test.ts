import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, forgetAll } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { $rhythms, setGroupRhythm } from '../../src/stores/rhythms.ts';

beforeEach(async () => {
  useDataSet(openDataSet(memoryEngine()));
  $rhythms.listen(() => undefined);
  await allLoaded();
});

afterEach(() => {
  cleanStores($rhythms);
  forgetAll();
  useDataSet(undefined);
});

describe('rhythms', () => {
  test('keeps a rhythm for a group until it is taken back', async () => {
    const club = { kind: 'tag', group: 'club' } as const;

    await setGroupRhythm(club, 30);
    const kept = $rhythms.get();
    await setGroupRhythm(club, undefined);

    expect(kept).toEqual([{ ...club, cadence: 30 }]);
    expect($rhythms.get()).toEqual([]);
  });

  test('takes a choice back by undo', async () => {
    await setGroupRhythm({ kind: 'setting', group: 'hobby' }, 'none');

    await undoLastAct();

    expect($rhythms.get()).toEqual([]);
  });
});
