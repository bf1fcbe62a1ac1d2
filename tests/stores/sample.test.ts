// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { idbEngine } from '../../src/storage/idb.ts';
import { DATABASES, isSample, setSample } from '../../src/stores/open.ts';
import { leaveSample, openSample } from '../../src/stores/sample.ts';

async function peopleIn(database: string): Promise<number> {
  const data = openDataSet(idbEngine(database));
  const { records } = await data.read(['contact']);
  data.close();
  return records.length;
}

describe('sample', () => {
  afterEach(() => setSample(false));

  test('opens the example in a database of its own', async () => {
    expect(await openSample('en')).toBe(true);

    expect(isSample()).toBe(true);
    expect(await peopleIn(DATABASES.sample)).toBe(40);
    expect(await peopleIn(DATABASES.own)).toBe(0);
  });

  test('leaves nothing of it', async () => {
    await openSample('ja');
    await leaveSample();

    expect(isSample()).toBe(false);
    expect(await peopleIn(DATABASES.sample)).toBe(0);
  });

  test('stays where it is without storage', async () => {
    const { indexedDB: kept } = globalThis;
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });

    expect(await openSample('en')).toBe(false);
    expect(isSample()).toBe(false);
    Object.defineProperty(globalThis, 'indexedDB', { value: kept, configurable: true });
  });
});
