// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { $admired, admire, stopAdmiring } from '../../src/stores/admired.ts';
import { allLoaded, collection, forgetAll } from '../../src/stores/collections.ts';
import { $contactById, addContact } from '../../src/stores/contacts.ts';
import { useDataSet } from '../../src/stores/open.ts';

const names = () => $admired.get().map(({ name }) => name.single);

describe('admired', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $contactById.listen(() => undefined);
    $admired.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contactById, $admired, collection('contact'));
    forgetAll();
  });

  test('become people of the log, of one’s company where nothing else is known', async () => {
    const hobby = (await addContact({ name: { single: 'Ken' }, setting: 'hobby' })) ?? '';

    await admire({ name: { single: 'Keiko' } }, 'calm');
    await admire({ id: hobby }, 'patience');

    expect(
      [...$admired.get()].map(({ setting, admiredFor }) => [setting, admiredFor]).sort(),
    ).toEqual([
      ['company', 'calm'],
      ['hobby', 'patience'],
    ]);
  });

  test('stay in the log when they leave the list', async () => {
    const id = (await addContact({ name: { single: 'Ken' }, admiredFor: 'calm' })) ?? '';
    expect(names()).toEqual(['Ken']);

    await stopAdmiring(id);

    expect(names()).toEqual([]);
    expect($contactById.get().has(id)).toBe(true);
  });
});
