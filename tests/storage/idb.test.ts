import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { idbEngine } from '../../src/storage/idb.ts';
import { freshName, readRow, writeRows } from './engines.ts';

const connections: IDBDatabase[] = [];
const realOpen = indexedDB.open.bind(indexedDB);

/** Opens as ever and remembers the connections, so that a test can break them. */
function watchConnections(): void {
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = realOpen(name, version);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
}

/** Makes `transaction` of a connection throw some times. */
function breakTransactions(times: number, error: DOMException): void {
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  for (let time = 0; time < times; time += 1) {
    spy.mockImplementationOnce(() => {
      throw error;
    });
  }
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  connections.length = 0;
});

describe('idb', () => {
  test('writes with strict durability', async () => {
    const engine = idbEngine(freshName());
    await readRow(engine, 'a');
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');

    await writeRows(engine, [['a', 1]]);

    expect(transaction.mock.calls).toEqual([
      [['records', 'journal'], 'readwrite', { durability: 'strict' }],
    ]);
  });

  test('resolves only when the transaction completed', async () => {
    const engine = idbEngine(freshName());
    await readRow(engine, 'a');
    const order: string[] = [];
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...args
    ) {
      const tx = real.apply(this, args);
      tx.addEventListener('complete', () => order.push('complete'));
      return tx;
    });

    await writeRows(engine, [['a', 1]]);
    order.push('resolved');

    expect(order).toEqual(['complete', 'resolved']);
  });

  test('opens again after the browser closed the connection', async () => {
    watchConnections();
    const engine = idbEngine(freshName());
    await writeRows(engine, [['a', 'kept']]);

    for (const connection of connections) forceCloseDatabase(Object(connection));

    expect(await readRow(engine, 'a')).toBe('kept');
    expect(connections.length).toBe(2);
  });

  test('writes once where the connection closes within the work', async () => {
    watchConnections();
    const engine = idbEngine(freshName());
    await writeRows(engine, [['count', 0]]);
    let cut = false;

    await engine.run('readwrite', async (tx) => {
      const count = Number(await tx.get('records', 'count'));
      tx.put('records', 'count', count + 1);
      if (!cut) forceCloseDatabase(Object(connections[0]));
      cut = true;
    });

    expect(await readRow(engine, 'count')).toBe(1);
  });

  test.each([1, 2])('tries again after %i lost connections', async (times) => {
    const engine = idbEngine(freshName());
    await writeRows(engine, [['a', 'kept']]);
    breakTransactions(times, new DOMException('closing', 'InvalidStateError'));

    expect(await readRow(engine, 'a')).toBe('kept');
  });

  test('gives up after three lost connections', async () => {
    const engine = idbEngine(freshName());
    await writeRows(engine, [['a', 'kept']]);
    breakTransactions(3, new DOMException('closing', 'InvalidStateError'));

    await expect(readRow(engine, 'a')).rejects.toMatchObject({ reason: 'broken' });
    expect(await readRow(engine, 'a')).toBe('kept');
  });

  test('names a full disk at the request', async () => {
    const engine = idbEngine(freshName());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });

    await expect(writeRows(engine, [['a', 1]])).rejects.toMatchObject({ reason: 'full' });
    expect(await readRow(engine, 'a')).toBeUndefined();
  });

  test('names a full disk at the commit', async () => {
    const engine = idbEngine(freshName());
    await writeRows(engine, [['a', 'old']]);
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
      this: IDBDatabase,
      ...args
    ) {
      const tx = real.apply(this, args);
      const error = new DOMException('no room', 'QuotaExceededError');
      Object.defineProperty(tx, 'error', { get: () => error });
      queueMicrotask(() => tx.abort());
      return tx;
    });

    await expect(writeRows(engine, [['a', 'new']])).rejects.toMatchObject({ reason: 'full' });
    expect(await readRow(engine, 'a')).toBe('old');
  });

  test('writes again where an abort has no error', async () => {
    const engine = idbEngine(freshName());
    await writeRows(engine, [['a', 'old']]);
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
      this: IDBDatabase,
      ...args
    ) {
      const tx = real.apply(this, args);
      tx.abort();
      return tx;
    });

    await writeRows(engine, [['a', 'new']]);

    expect(await readRow(engine, 'a')).toBe('new');
  });

  test('is unavailable where storage is refused', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });

    await expect(readRow(idbEngine(freshName()), 'a')).rejects.toMatchObject({
      reason: 'unavailable',
    });
  });

  test('is unavailable where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);

    const reading = readRow(idbEngine(freshName()), 'a');

    await expect(reading).rejects.toMatchObject({ reason: 'unavailable' });
    vi.unstubAllGlobals();
  });

  test('is unavailable where opening never answers', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockReturnValue(Object(new EventTarget()));

    const reading = expect(readRow(idbEngine(freshName()), 'a')).rejects.toMatchObject({
      reason: 'unavailable',
    });
    await vi.advanceTimersByTimeAsync(10_000);

    await reading;
  });

  test('is blocked where another tab keeps an older version', async () => {
    const request = Object(new EventTarget());
    vi.spyOn(indexedDB, 'open').mockReturnValue(request);

    const reading = readRow(idbEngine(freshName()), 'a');
    await Promise.resolve();
    request.onblocked();

    await expect(reading).rejects.toMatchObject({ reason: 'blocked' });
  });

  test('says newer where the database is of a later version', async () => {
    const name = freshName();
    await new Promise((done) => {
      const request = realOpen(name, 99);
      request.onsuccess = () => {
        request.result.close();
        done(undefined);
      };
    });

    await expect(readRow(idbEngine(name), 'a')).rejects.toMatchObject({ reason: 'newer' });
  });

  test('lets go of the database for a newer tab', async () => {
    const name = freshName();
    const onSuperseded = vi.fn();
    const engine = idbEngine(name, { onSuperseded });
    await writeRows(engine, [['a', 1]]);

    await new Promise((done) => {
      const request = realOpen(name, 2);
      request.onsuccess = () => {
        request.result.close();
        done(undefined);
      };
    });

    expect(onSuperseded).toHaveBeenCalledOnce();
  });
});
