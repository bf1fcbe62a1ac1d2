// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { allLoaded, collection, forgetAll, itemsOf } from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $contacts } from '../../src/stores/contacts.ts';
import { $wantedTopics, dropWantedTopic, noteTopic, wantTopic } from '../../src/stores/know-who.ts';
import { useDataSet } from '../../src/stores/open.ts';

const topics = () => itemsOf($contacts.get()).map((contact) => contact.topics);

describe('know-who', () => {
  beforeEach(async () => {
    useDataSet(openDataSet(memoryEngine()));
    $contacts.listen(() => undefined);
    $wantedTopics.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contacts, $wantedTopics, collection('contact'), collection('lesson'));
    forgetAll();
  });

  test('notes what someone knows, once however it is spelt', async () => {
    await noteTopic('Pricing', { name: { single: 'Keiko' } });
    const [keiko] = itemsOf($contacts.get());

    await noteTopic('ｐｒｉｃｉｎｇ', { id: keiko?.id ?? '' });

    expect(topics()).toEqual([['Pricing']]);
  });

  test('keeps what nobody knows yet, and takes it out again', async () => {
    await wantTopic('Pricing');
    await wantTopic('Zoning');
    expect($wantedTopics.get()).toEqual(['Pricing', 'Zoning']);

    await dropWantedTopic('pricing');

    expect($wantedTopics.get()).toEqual(['Zoning']);
    await undoLastAct();
    expect($wantedTopics.get()).toEqual(['Pricing', 'Zoning']);
  });
});
