// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Contact, ContactInput } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll } from '../../src/stores/collections.ts';
import {
  $contactById,
  $contacts,
  $trashedContacts,
  addContact,
} from '../../src/stores/contacts.ts';
import { addPromise, deletePromise, keepPromise } from '../../src/stores/promises.ts';
import { useDataSet } from '../../src/stores/open.ts';

const day = toDay('2026-11-20');
const name = { family: 'Sato', given: 'Megumi' };

async function testStored(input: Partial<ContactInput> = {}): Promise<string> {
  return (await addContact({ name, ...input })) ?? '';
}

function stored(id: string | undefined): Contact | undefined {
  return $contactById.get().get(id ?? '');
}

describe('promises', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $contactById.listen(() => undefined);
    $trashedContacts.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contactById, $contacts, $trashedContacts, collection('contact'));
    forgetAll();
  });

  test('keeps, opens and removes a promise', async () => {
    const id = await testStored();
    await addPromise(id, { by: 'them', text: 'Introduce Mori' });
    const promiseId = stored(id)?.promises[0]?.id ?? '';
    await keepPromise(id, promiseId, day);
    const kept = stored(id)?.promises[0]?.doneOn;
    await keepPromise(id, promiseId);
    const opened = stored(id)?.promises[0]?.doneOn;
    await deletePromise(id, promiseId);

    expect([kept, opened, stored(id)?.promises]).toEqual([day, undefined, []]);
  });
});
