// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Contact, ContactInput } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { deleteRecord } from '../../src/stores/change.ts';
import { allLoaded, collection, forgetAll } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import {
  $contactById,
  $contacts,
  $trashedContacts,
  addContact,
  addPromise,
  changeContact,
  changeInteraction,
  deleteInteraction,
  deletePromise,
  keepPromise,
  logInteraction,
  patchContact,
} from '../../src/stores/contacts.ts';
import { useDataSet } from '../../src/stores/open.ts';

const day = toDay('2026-11-20');
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

  test('adds someone new and logs in one act', async () => {
    const ids = await logInteraction({
      people: [{ name, setting: 'hobby' }],
      interaction: { day, kind: 'meal', gave: [{ kind: 'advice' }] },
      next: { by: 'me', text: 'Send the notes', due: toDay('2026-11-22') },
      place: 'Court',
    });

    const contact = stored(ids?.[0]);

    expect(contact).toMatchObject({ name, setting: 'hobby', met: { day, place: 'Court' } });
    expect(contact?.interactions).toMatchObject([
      { day, kind: 'meal', gave: [{ kind: 'advice' }] },
    ]);
    expect(contact?.promises).toMatchObject([
      { text: 'Send the notes', interactionId: contact?.interactions[0]?.id },
    ]);
  });

  test('takes a log entry and the person it added back', async () => {
    const ids = await logInteraction({ people: [{ name }], interaction: { day, kind: 'call' } });
    await undoLastAct();

    expect(stored(ids?.[0])).toBeUndefined();
  });

  test('shares one entry and edits it in everyone', async () => {
    const [first, second] = [await testStored(), await testStored()];
    await logInteraction({
      people: [{ id: first }, { id: second }],
      interaction: { day, kind: 'meeting' },
    });
    const [entry] = stored(first)?.interactions ?? [];
    if (entry) await changeInteraction(entry, { ...entry, note: 'Tea' }, first);

    expect(stored(first)?.interactions).toMatchObject([{ note: 'Tea', with: [second] }]);
    expect(stored(second)?.interactions).toMatchObject([{ note: 'Tea', with: [first] }]);
  });

  test('removes an entry from everyone who has it', async () => {
    const [first, second] = [await testStored(), await testStored()];
    await logInteraction({
      people: [{ id: first }, { id: second }],
      interaction: { day, kind: 'meeting' },
    });
    const [entry] = stored(first)?.interactions ?? [];
    if (entry) await deleteInteraction(entry, first);

    expect([stored(first), stored(second)].map((contact) => contact?.interactions)).toEqual([
      [],
      [],
    ]);
  });

  test('ends a snooze when they are in touch', async () => {
    const id = await testStored({ snoozedUntil: toDay('2026-12-01') });
    await logInteraction({ people: [{ id }], interaction: { day, kind: 'message' } });

    expect(stored(id)?.snoozedUntil).toBeUndefined();
  });

  test('writes only what a form changed', async () => {
    const id = await testStored();
    const before = stored(id);
    await patchContact(id, { title: 'Designer' });
    if (before) await changeContact(before, { ...before, organization: 'Mori' });

    expect(stored(id)).toMatchObject({ title: 'Designer', organization: 'Mori' });
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

  test('tells who is in the trash', async () => {
    const id = await testStored();
    await deleteRecord('contact', id);

    expect(stored(id)).toBeUndefined();
    expect($trashedContacts.get().map((contact) => contact.id)).toEqual([id]);
  });

  test('keeps nothing of a person erased meanwhile', async () => {
    expect(await patchContact('gone', { title: 'Designer' })).toBe(false);
    expect($contacts.get()).toEqual({ status: 'ready', items: [] });
  });
});
