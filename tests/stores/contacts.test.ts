// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Contact, ContactInput } from '../../src/domain/contact.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { deleteRecord } from '../../src/stores/change.ts';
import { allLoaded, collection, forgetAll } from '../../src/stores/collections.ts';
import {
  $contactById,
  $contacts,
  $trashedContacts,
  addContact,
  changeContact,
  patchContact,
} from '../../src/stores/contacts.ts';
import { $problem, useDataSet } from '../../src/stores/open.ts';

const name = { family: 'Sato', given: 'Megumi' };

async function testStored(input: Partial<ContactInput> = {}): Promise<string> {
  return (await addContact({ name, ...input })) ?? '';
}

function stored(id: string | undefined): Contact | undefined {
  return $contactById.get().get(id ?? '');
}

describe('contacts', () => {
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

  test('writes only what a form changed', async () => {
    const id = await testStored();
    const before = stored(id);
    await patchContact(id, { title: 'Designer' });
    if (before) await changeContact(before, { ...before, organization: 'Mori' });

    expect(stored(id)).toMatchObject({ title: 'Designer', organization: 'Mori' });
  });

  test('tells who is in the trash', async () => {
    const id = await testStored();
    await deleteRecord('contact', id);

    expect(stored(id)).toBeUndefined();
    expect($trashedContacts.get().map((contact) => contact.id)).toEqual([id]);
  });

  test('keeps nothing of a person erased meanwhile', async () => {
    expect(await patchContact('gone', { title: 'Designer' })).toBe(false);
    expect($problem.get()).toEqual({ reason: 'gone', draft: { title: 'Designer' } });
    expect($contacts.get()).toEqual({ status: 'ready', items: [] });
  });
});
