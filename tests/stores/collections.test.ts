// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, catchUp, collection, forgetAll } from '../../src/stores/collections.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { testContact, testGoal } from '../fixtures/people.ts';

const NOW = '2026-11-24T01:00:00.000Z';

describe('collections', () => {
  afterEach(() => {
    cleanStores(collection('contact'), collection('goal'));
    forgetAll();
  });

  test('bring two moments of reading to the same', async () => {
    const engine = memoryEngine();
    const otherTab = openDataSet(engine);
    useDataSet(openDataSet(engine));
    collection('contact').listen(() => undefined);
    await allLoaded();

    const keys = ['contact:c1', 'goal:g1'] as const;
    await otherTab.mutate({ name: 'other', keys, now: NOW }, () => [
      [keys[0], testContact({})],
      [keys[1], testGoal()],
    ]);
    collection('goal').listen(() => undefined);
    const reading = allLoaded();
    await otherTab.mutate({ name: 'other', keys: [keys[1]], now: NOW }, () => [
      [keys[1], { ...testGoal(), purpose: 'Later' }],
    ]);
    await reading;
    await catchUp();

    expect(collection('contact').get()).toEqual({ status: 'ready', items: [testContact({})] });
    expect(collection('goal').get()).toEqual({
      status: 'ready',
      items: [{ ...testGoal(), purpose: 'Later' }],
    });
  });
});
