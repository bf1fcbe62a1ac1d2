// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { changePeople } from '../../src/stores/bulk.ts';
import { allLoaded, collection, forgetAll } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $contactById, $contacts } from '../../src/stores/contacts.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { testContact } from '../fixtures/people.ts';

const people = ['a', 'b', 'c'].map((id) => testContact({ tags: id === 'b' ? ['club'] : [] }, id));

describe('bulk', () => {
  let data: DataSet;

  beforeEach(async () => {
    data = openDataSet(memoryEngine());
    useDataSet(data);
    await data.replaceAll(people.map((contact) => [`contact:${contact.id}`, contact]));
    $contactById.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contactById, $contacts, collection('contact'));
    forgetAll();
  });

  const stored = async () => (await data.read()).records.map(([, record]) => record);
  const tags = () => [...$contactById.get().values()].map((contact) => contact.tags);

  test('changes everyone chosen in one act and leaves the others', async () => {
    const { revision } = (await data.read()).meta;

    await changePeople(['a', 'b'], { kind: 'tag', tag: 'club' });

    expect(tags()).toEqual([['club'], ['club'], []]);
    expect((await data.read()).meta.revision).toBe(revision + 1);
  });

  test('touches only those whom it changes', async () => {
    await changePeople(['a', 'b'], { kind: 'tag', tag: 'club' });

    expect($contactById.get().get('b')).toEqual(people[1]);
    expect($contactById.get().get('a')?.updatedAt).not.toBe(people[0]?.updatedAt);
  });

  test('is taken back exactly by one undo', async () => {
    await changePeople(['a', 'b', 'c'], { kind: 'trash' });
    const trashed = $contactById.get().size;

    await undoLastAct();

    expect(trashed).toBe(0);
    expect(await stored()).toEqual(people);
    expect([...$contactById.get().values()]).toEqual(people);
  });

  test('passes over whoever was erased meanwhile', async () => {
    await data.mutate(
      { name: 'purged', keys: ['contact:a'], now: people[0]?.createdAt ?? '' },
      () => [['contact:a', undefined]],
    );

    const kept = await changePeople(['a', 'c'], { kind: 'rest' });

    expect(kept).toBe(true);
    expect($contactById.get().get('c')?.resting).toBe(true);
  });
});
