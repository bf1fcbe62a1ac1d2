// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeBackup } from '../../src/formats/backup.ts';
import { SCHEMA } from '../../src/storage/migrations.ts';
import { catchUp, collection, forgetAll } from '../../src/stores/collections.ts';
import {
  $access,
  $loss,
  $problem,
  DATABASES,
  dataSet,
  reportProblem,
  useDataSet,
} from '../../src/stores/open.ts';
import { bringBack, goOn } from '../../src/stores/recovery.ts';
import { readMarker } from '../../src/stores/witness.ts';
import { testContact } from '../fixtures/people.ts';

const INTERNAL = 'Internal error opening backing store for indexedDB.open.';
const realOpen = indexedDB.open.bind(indexedDB);
const realDelete = indexedDB.deleteDatabase.bind(indexedDB);
const FILE = writeBackup([['contact:c1', testContact()]], {
  schema: SCHEMA,
  dataSet: 'mine',
  exportedAt: '2026-11-24T01:00:00.000Z',
});

function failing(): IDBOpenDBRequest {
  const error = new DOMException(INTERNAL, 'UnknownError');
  const request = Object.assign(new EventTarget(), { error, onerror: () => undefined });
  queueMicrotask(() => {
    request.onerror();
    request.dispatchEvent(new Event('error'));
  });
  return Object(request);
}

/** The browser opens nothing of this site's, until it may delete it. */
function shut({ mayDelete }: { mayDelete: boolean }) {
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(failing);
  return vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    if (!mayDelete) return failing();
    opening.mockImplementation(realOpen);
    return realDelete(name);
  });
}

describe('records that the browser cannot open', () => {
  beforeEach(() => {
    const marker = { dataSet: 'mine', revision: 50, counts: { contact: 40 } };
    localStorage.setItem('enishi.marker', JSON.stringify(marker));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    useDataSet(undefined);
    forgetAll();
    $loss.set(undefined);
    $problem.set(undefined);
    localStorage.clear();
    await new Promise((done) => {
      realDelete(DATABASES.own).onsuccess = done;
    });
  });

  const look = async () => void (await dataSet().read().catch(reportProblem));
  const names = async () => (await dataSet().read()).records.map(([key]) => key);

  test('are told of as lost, and no file that cannot be read deletes them', async () => {
    const deleting = shut({ mayDelete: true });

    await look();

    expect($access.get()).toBe('recover');
    expect($loss.get()).toEqual({ had: { contact: 40 }, here: {}, isShut: true });
    expect(await bringBack({ file: new Blob(['{"cut off']) })).toBe('not-json');
    expect(deleting).not.toHaveBeenCalled();
  });

  test('give way to a file that is brought back', async () => {
    shut({ mayDelete: true });
    await look();

    expect(await bringBack({ file: new Blob([await FILE]) })).toBe('done');

    expect(await names()).toEqual(['contact:c1']);
    expect(readMarker()).toMatchObject({ dataSet: 'mine', counts: { contact: 1 } });
    expect(readMarker()?.revision).toBeGreaterThan(50);
  });

  test('give way to a new beginning', async () => {
    shut({ mayDelete: true });
    await look();

    expect(await goOn()).toBe('done');

    expect(await names()).toEqual([]);
    expect(readMarker()).toBeUndefined();
  });

  test.each([
    ['brought back', async () => bringBack({ file: new Blob([await FILE]) })],
    ['begun', goOn],
  ])('stay, and the screen says what to do, where nothing can be %s', async (_, act) => {
    shut({ mayDelete: false });
    await look();

    expect(await act()).toBe('shut');

    expect($problem.get()).toBeUndefined();
    expect(readMarker()).toMatchObject({ revision: 50, counts: { contact: 40 } });
    await expect(dataSet().read()).rejects.toMatchObject({ reason: 'lost' });
  });
});

describe('records of which some are missing', () => {
  const here = { ...testContact({ note: 'newer' }), updatedAt: '2026-11-25T01:00:00.000Z' };
  const survivor = testContact({}, 'c2');

  beforeEach(async () => {
    await dataSet().replaceAll([
      ['contact:c1', here],
      ['contact:c2', survivor],
    ]);
    const { meta } = await dataSet().read([]);
    await dataSet().noteBackup('2026-11-20T01:00:00.000Z', meta.revision);
    const marker = { dataSet: meta.dataSet, revision: 50, counts: { contact: 3 } };
    localStorage.setItem('enishi.marker', JSON.stringify(marker));
    useDataSet(undefined);
    await dataSet().read().catch(reportProblem);
  });
  afterEach(async () => {
    useDataSet(undefined);
    forgetAll();
    $loss.set(undefined);
    $access.set('loading');
    $problem.set(undefined);
    localStorage.clear();
    await new Promise((done) => {
      realDelete(DATABASES.own).onsuccess = done;
    });
  });

  test('are joined with a file that is brought back: what is here stays', async () => {
    expect($loss.get()?.here).toEqual({ contact: 2 });
    const file = await writeBackup(
      [
        ['contact:c1', testContact({}, 'c1')],
        ['contact:c3', testContact({}, 'c3')],
      ],
      { schema: SCHEMA, dataSet: 'mine', exportedAt: '2026-11-24T01:00:00.000Z' },
    );

    expect(await bringBack({ file: new Blob([file]) })).toBe('done');

    const { records, meta } = await dataSet().read();
    expect(records.map(([key]) => key)).toEqual(['contact:c1', 'contact:c2', 'contact:c3']);
    expect(records[0]?.[1]).toMatchObject({ note: 'newer' });
    // The restore is one change that is in no file; going past the marker is none.
    expect(meta.revision - (meta.backup?.revision ?? 0)).toBe(1);
  });

  test('are another set of data from then on where the visitor goes on', async () => {
    const { dataSet: before } = readMarker() ?? {};

    expect(await goOn()).toBe('done');

    const { meta } = await dataSet().read([]);
    expect(meta.dataSet).not.toBe(before);
    expect(meta.counts).toEqual({ contact: 2 });
  });

  test('are no longer offered where another tab brought them back', async () => {
    expect($access.get()).toBe('recover');
    localStorage.removeItem('enishi.marker');
    collection('contact').listen(() => undefined);

    await catchUp();

    expect($access.get()).toBe('ready');
    expect($loss.get()).toBeUndefined();
  });
});
