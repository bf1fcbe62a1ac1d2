// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Contact, ContactInput } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import {
  $contactById,
  $contacts,
  $trashedContacts,
  addContact,
} from '../../src/stores/contacts.ts';
import {
  changeInteraction,
  deleteInteraction,
  logEntries,
  logInteraction,
} from '../../src/stores/interactions.ts';
import { $problem, useDataSet } from '../../src/stores/open.ts';

const day = toDay('2026-11-20');
const name = { family: 'Sato', given: 'Megumi' };

async function testStored(input: Partial<ContactInput> = {}): Promise<string> {
  return (await addContact({ name, ...input })) ?? '';
}

function stored(id: string | undefined): Contact | undefined {
  return $contactById.get().get(id ?? '');
}

describe('interactions', () => {
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

  test('logs everyone of a gathering in one act, and takes all back at once', async () => {
    const known = await testStored();
    const interaction = { day, kind: 'event' } as const;

    const ids = await logEntries([
      { people: [{ id: known }], interaction: { ...interaction, note: 'Her new job' } },
      { people: [{ name: { single: 'Ken' } }], interaction, place: 'Library' },
      { people: [{ id: known }], interaction: { ...interaction, note: 'Later that evening' } },
    ]);

    expect(ids).toHaveLength(2);
    expect(stored(known)?.interactions.map(({ note }) => note)).toEqual([
      'Her new job',
      'Later that evening',
    ]);
    expect(stored(ids?.[1])).toMatchObject({ met: { day, place: 'Library' } });
    expect(stored(ids?.[1])?.interactions[0]?.with).toBeUndefined();
    await undoLastAct();
    expect(stored(known)?.interactions).toEqual([]);
    expect(stored(ids?.[1])).toBeUndefined();
  });

  test('keeps nothing of a gathering where one of its people is gone', async () => {
    const known = await testStored();
    const interaction = { day, kind: 'event' } as const;

    const people = [{ id: known }, { id: 'nobody' }];
    const ids = await logEntries(people.map((person) => ({ people: [person], interaction })));

    expect(ids).toBeUndefined();
    expect($problem.get()?.reason).toBe('gone');
    expect(stored(known)?.interactions).toEqual([]);
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

  test('keeps no entry where one person is gone', async () => {
    const id = await testStored();
    const people = [{ id }, { id: 'gone' }];
    const interaction = { day, kind: 'call' } as const;

    expect(await logInteraction({ people, interaction })).toBeUndefined();
    expect($problem.get()).toMatchObject({ reason: 'gone', draft: { people } });
    expect(stored(id)?.interactions).toEqual([]);
  });

  test('says where the edited entry is gone', async () => {
    const id = await testStored();
    await logInteraction({ people: [{ id }], interaction: { day, kind: 'call' } });
    const [entry] = stored(id)?.interactions ?? [];
    if (!entry) throw new Error('no entry');
    await deleteInteraction(entry, id);

    expect(await changeInteraction(entry, { ...entry, note: 'Prices' }, id)).toBe(false);
    expect($problem.get()?.reason).toBe('gone');
  });
});
