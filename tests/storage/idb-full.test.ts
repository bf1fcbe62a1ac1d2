import { afterEach, describe, expect, test, vi } from 'vitest';
import { idbEngine } from '../../src/storage/idb.ts';
import { isShut } from '../../src/storage/problem.ts';
import { freshName, readRow, writeRows } from './engines.ts';

const FULL_AT_OPENING = 'Encountered full disk while opening backing store for indexedDB.open.';
/** What Firefox says of the transaction after one that the quota ended. */
const AFTERWARDS = new DOMException(
  'A mutation operation was attempted on a database that did not allow mutations.',
  'InvalidStateError',
);

/** Ends every transaction at its commit for want of room, until it is told that there is room again. */
function fillDisk(): { free: () => void } {
  const real = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    const tx = real.apply(this, args);
    if (args[1] !== 'readwrite') return tx;
    const error = new DOMException('no room', 'QuotaExceededError');
    Object.defineProperty(tx, 'error', { get: () => error });
    queueMicrotask(() => tx.abort());
    return tx;
  });
  return { free: () => spy.mockImplementation(real) };
}

afterEach(() => vi.restoreAllMocks());

describe('a full disk', () => {
  test.each(['QuotaExceededError', 'UnknownError'])(
    'is named at opening, told from damage, and gone once there is room: %s',
    async (error) => {
      const name = freshName();
      await writeRows(idbEngine(name), [['a', 'kept']]);
      const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        const refused = new DOMException(FULL_AT_OPENING, error);
        const request = Object.assign(new EventTarget(), { error: refused, onerror() {} });
        queueMicrotask(() => request.onerror());
        return Object(request);
      });
      const engine = idbEngine(name);

      const problem = await readRow(engine, 'a').catch((thrown: unknown) => thrown);

      expect(problem).toMatchObject({ reason: 'full' });
      expect(isShut(problem)).toBe(false);
      opening.mockRestore();
      expect(await readRow(engine, 'a')).toBe('kept');
    },
  );

  test('refuses every write and keeps the old, until there is room; no reload is needed', async () => {
    const engine = idbEngine(freshName());
    await writeRows(engine, [['a', 'old']]);
    const disk = fillDisk();

    for (const value of ['new', 'newer']) {
      await expect(writeRows(engine, [['a', value]])).rejects.toMatchObject({ reason: 'full' });
      expect(await readRow(engine, 'a')).toBe('old');
    }
    disk.free();
    await writeRows(engine, [['a', 'newest']]);

    expect(await readRow(engine, 'a')).toBe('newest');
  });

  test.each([
    ['transaction', () => vi.spyOn(IDBDatabase.prototype, 'transaction')],
    ['put', () => vi.spyOn(IDBObjectStore.prototype, 'put')],
  ])('lets the next write through, though Firefox refuses its first %s', async (_, spyOn) => {
    const engine = idbEngine(freshName());
    await writeRows(engine, [['a', 'old']]);
    const disk = fillDisk();
    await expect(writeRows(engine, [['a', 'new']])).rejects.toMatchObject({ reason: 'full' });
    disk.free();
    const refusal = spyOn().mockImplementationOnce(() => {
      throw AFTERWARDS;
    });

    await writeRows(engine, [['a', 'newest']]);

    expect(await readRow(engine, 'a')).toBe('newest');
    expect(refusal.mock.calls.length).toBeGreaterThan(1);
  });
});
