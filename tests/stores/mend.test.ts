// @vitest-environment happy-dom
import { cleanStores } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import type { Dropped } from '../../src/storage/mend.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import {
  $setAside,
  allLoaded,
  collection,
  forgetAll,
  itemsOf,
} from '../../src/stores/collections.ts';
import { undoLastAct } from '../../src/stores/commit.ts';
import { $contacts } from '../../src/stores/contacts.ts';
import { keepWithout, lookAside } from '../../src/stores/mend.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { testContact } from '../fixtures/people.ts';

const whole = testContact({}, 'c1');
const bad = { ...testContact({ note: 'first' }, 'c2'), birthday: 'May' };
const line = ({ field, value }: Dropped) => `${field}: ${String(value)}`;

describe('a record set aside', () => {
  let data: DataSet;

  beforeEach(async () => {
    data = openDataSet(memoryEngine());
    useDataSet(data);
    await data.replaceAll([
      ['contact:c1', whole],
      ['contact:c2', bad],
    ]);
    $contacts.listen(() => undefined);
    await allLoaded();
  });

  afterEach(() => {
    cleanStores($contacts, collection('contact'));
    forgetAll();
  });

  const shown = () => itemsOf($contacts.get()).map(({ id }) => id);
  const aside = () => $setAside.get().map(lookAside);

  test('says what is wrong and what it would be whole without', () => {
    expect(aside()).toEqual([
      {
        key: 'contact:c2',
        faults: [{ field: 'birthday', value: 'May' }],
        isKnown: true,
        without: ['birthday'],
      },
    ]);
    expect(lookAside({ key: 'later:x', value: {}, faults: [] })).toEqual({
      key: 'later:x',
      faults: [],
      isKnown: false,
      without: [],
    });
  });

  test('comes back among the records without what is wrong, and goes again by one press', async () => {
    const [found] = aside();
    if (!found) throw new Error('nothing was set aside');

    expect(await keepWithout(found, line)).toBe(true);
    expect(shown()).toEqual(['c1', 'c2']);
    expect(aside()).toEqual([]);
    expect(itemsOf($contacts.get())[1]).toMatchObject({ note: 'first\nbirthday: May' });

    expect(await undoLastAct()).toBe(true);
    expect(shown()).toEqual(['c1']);
    expect($setAside.get()).toMatchObject([{ key: 'contact:c2', value: bad }]);
  });

  test('is left as it is where it was mended or erased meanwhile', async () => {
    const [found] = aside();
    if (!found) throw new Error('nothing was set aside');
    await data.replaceAll([['contact:c1', whole]]);

    expect(await keepWithout(found, line)).toBe(false);
    expect((await data.read()).records).toEqual([['contact:c1', whole]]);
  });
});
