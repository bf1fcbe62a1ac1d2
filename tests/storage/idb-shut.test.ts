import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { idbEngine } from '../../src/storage/idb.ts';
import { isShut } from '../../src/storage/problem.ts';
import { freshName, readRow, readRows, writeRows } from './engines.ts';

const INTERNAL = 'Internal error opening backing store for indexedDB.open.';
const SHUT = new DOMException(INTERNAL, 'UnknownError');
const realOpen = indexedDB.open.bind(indexedDB);

function failing(error: DOMException): IDBOpenDBRequest {
  const request = Object.assign(new EventTarget(), { error, onerror: () => undefined });
  queueMicrotask(() => request.onerror());
  return Object(request);
}

/** Makes the opening of the usual place fail, some times or for ever; gives how often it was tried. */
function breakOpening(error: DOMException, times = Infinity): () => number {
  let failed = 0;
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (failed >= times) return realOpen(name, version);
    failed += 1;
    return failing(error);
  });
  return () => failed;
}

/** Deletes a database as the browser does, or fails to as Chromium does without a manifest. */
function watchDeleting(does: boolean) {
  const real = indexedDB.deleteDatabase.bind(indexedDB);
  return vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    if (does) {
      vi.mocked(indexedDB.open).mockImplementation(realOpen);
      return real(name);
    }
    const request = new EventTarget();
    queueMicrotask(() => request.dispatchEvent(new Event('error')));
    return Object(request);
  });
}

/** Gives the browser storage buckets, of which there is none at first. */
function giveBuckets(): void {
  const made = new Map<string, { indexedDB: IDBFactory }>();
  const storageBuckets = {
    keys: async () => [...made.keys()],
    open: async (name: string) => {
      const bucket = made.get(name) ?? { indexedDB: new IDBFactory() };
      made.set(name, bucket);
      return bucket;
    },
  };
  vi.stubGlobal('navigator', { storageBuckets });
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a database that does not open', () => {
  test.each([1, 2])('is tried again, so that %i failures are not felt', async (times) => {
    const name = freshName();
    await writeRows(idbEngine(name), [['a', 'kept']]);
    breakOpening(SHUT, times);

    expect(await readRow(idbEngine(name), 'a')).toBe('kept');
  });

  test('is told from a storage that is forbidden', async () => {
    const tried = breakOpening(SHUT);
    const shut = await readRow(idbEngine(freshName()), 'a').catch((error: unknown) => error);
    breakOpening(new DOMException('denied', 'SecurityError'));
    const denied = await readRow(idbEngine(freshName()), 'a').catch((error: unknown) => error);

    expect([isShut(shut), isShut(denied)]).toEqual([true, false]);
    expect([shut, denied]).toMatchObject([{ reason: 'unavailable' }, { reason: 'unavailable' }]);
    expect(tried()).toBe(3);
  });

  test('is not thrown away where it opens after all', async () => {
    const name = freshName();
    await writeRows(idbEngine(name), [['a', 'kept']]);
    breakOpening(SHUT, 3);
    const deleting = watchDeleting(true);
    const engine = idbEngine(name);
    await expect(readRow(engine, 'a')).rejects.toMatchObject({ reason: 'unavailable' });

    await engine.renew();

    expect(await readRow(engine, 'a')).toBe('kept');
    expect(deleting).not.toHaveBeenCalled();
  });

  test('is deleted for a new one', async () => {
    const name = freshName();
    const before = idbEngine(name);
    await writeRows(before, [['a', 'lost']]);
    before.close();
    breakOpening(SHUT);
    watchDeleting(true);
    const engine = idbEngine(name);

    await engine.renew();
    await writeRows(engine, [['b', 'new']]);

    expect(await readRows(engine)).toEqual([['b', 'new']]);
  });

  test('gives way to one in another place where it cannot be deleted', async () => {
    const name = freshName();
    breakOpening(SHUT);
    watchDeleting(false);
    giveBuckets();

    const engine = idbEngine(name);
    await engine.renew();
    await writeRows(engine, [['b', 'new']]);

    expect(await readRows(engine)).toEqual([['b', 'new']]);
    // Another page, also when the first place opens again.
    vi.mocked(indexedDB.open).mockImplementation(realOpen);
    expect(await readRows(idbEngine(name))).toEqual([['b', 'new']]);
  });

  test('stays as it is where the browser has no other place', async () => {
    breakOpening(SHUT);
    watchDeleting(false);

    await expect(idbEngine(freshName()).renew()).rejects.toMatchObject({ reason: 'unavailable' });
  });
});
