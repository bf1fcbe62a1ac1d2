// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $contactById, addContact } from '../../src/stores/contacts.ts';
import { $problem, useDataSet } from '../../src/stores/open.ts';
import { relate, unrelate } from '../../src/stores/relations.ts';

const person = async (single: string) => (await addContact({ name: { single } })) ?? '';
const related = (id: string) => $contactById.get().get(id)?.related;

describe('relations', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $contactById.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contactById, collection('contact'));
    forgetAll();
  });

  test('stand in the person they are noted at, and are taken back whole', async () => {
    const [keiko, ken] = [await person('Keiko'), await person('Ken')];

    expect(await relate(keiko, ken, ' sisters ')).toBe(true);

    expect(related(keiko)).toEqual([{ contactId: ken, how: 'sisters' }]);
    expect(related(ken)).toBeUndefined();
    await undoLastAct();
    expect(related(keiko)).toBeUndefined();
  });

  test('are noted without words, and written over with them', async () => {
    const [keiko, ken] = [await person('Keiko'), await person('Ken')];

    await relate(keiko, ken, ' ');
    expect(related(keiko)).toEqual([{ contactId: ken }]);

    await relate(keiko, ken, 'same team');
    expect(related(keiko)).toEqual([{ contactId: ken, how: 'same team' }]);
  });

  test('stand once, whichever of the two they are noted at', async () => {
    const [keiko, ken] = [await person('Keiko'), await person('Ken')];
    await relate(keiko, ken, 'friends');

    await relate(ken, keiko, 'sisters');

    expect(related(keiko)).toEqual([{ contactId: ken, how: 'sisters' }]);
    expect(related(ken)).toBeUndefined();
  });

  test('are taken out from either side, in one act', async () => {
    const [keiko, ken] = [await person('Keiko'), await person('Ken')];
    await relate(keiko, ken, 'friends');

    await unrelate(ken, keiko);

    expect([related(keiko), related(ken)]).toEqual([undefined, undefined]);
    await undoLastAct();
    expect(related(keiko)).toEqual([{ contactId: ken, how: 'friends' }]);
  });

  test('are not noted with someone who is gone', async () => {
    const keiko = await person('Keiko');

    expect(await relate(keiko, 'nobody', 'friends')).toBe(false);

    expect($problem.get()?.reason).toBe('gone');
    expect(related(keiko)).toBeUndefined();
  });
});
