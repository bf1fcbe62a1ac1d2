import { entries, get, promisifyRequest, type UseStore } from 'idb-keyval';
import { TABLES, type Engine, type Table, type Transaction } from './engine.ts';
import { databasePlace } from './place.ts';
import { StorageProblem, isShut, toStorageProblem } from './problem.ts';

/**
 * IndexedDB through idb-keyval with a `UseStore` of our own, because its default one has no
 * version, no `onversionchange`, relaxed durability, no abort on a throw and no retry
 * (each of these lost data when measured).
 */
const VERSION = 1;
const TRIES = 3;
const OPEN_TIMEOUT_MS = 10_000;

interface Options {
  /** Told when another tab needs this one to let go of the database (a newer version). */
  onSuperseded?: () => void;
  /** Told when the browser says that it threw a damaged database away (Chromium does). */
  onDataLoss?: () => void;
}

/** Opens (on first use) the database `name`. */
export function idbEngine(name: string, options: Options = {}): Engine {
  const { connect, disconnect } = connectionTo(name, options);
  const opens = () =>
    connect().then(
      () => true,
      () => false,
    );

  return {
    async run(mode, work) {
      for (let left = TRIES - 1; ; left -= 1) {
        try {
          return await transact(await connect(), mode, work);
        } catch (error) {
          if (left === 0 || !isLostConnection(error)) {
            throw error instanceof DOMException ? toStorageProblem(error) : error;
          }
          await disconnect();
        }
      }
    },
    async renew() {
      if (await opens()) return;
      const { removeDatabase, moveDatabases } = await import('./new-place.ts');
      await removeDatabase(name);
      if (await opens()) return;
      // Chromium deletes no database where it cannot open the folder of them all.
      await moveDatabases();
      await connect();
    },
    close: () => void disconnect(),
  };
}

/** Keeps one connection, and opens another once it is lost. */
function connectionTo(name: string, { onSuperseded, onDataLoss }: Options) {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = () => (opening = undefined);

  return {
    connect(): Promise<IDBDatabase> {
      opening ??= open(name, onDataLoss).then((db) => {
        db.onclose = forget;
        db.onversionchange = () => {
          db.close();
          forget();
          onSuperseded?.();
        };
        return db;
      });
      opening.catch(forget);
      return opening;
    },
    async disconnect(): Promise<void> {
      const last = opening;
      forget();
      (await last?.catch(() => undefined))?.close();
    },
  };
}

async function open(name: string, onDataLoss?: () => void): Promise<IDBDatabase> {
  if (typeof indexedDB === 'undefined') throw new StorageProblem('unavailable');
  return openIn(databasePlace() ?? indexedDB, name, onDataLoss);
}

async function openIn(
  place: IDBFactory | Promise<IDBFactory>,
  name: string,
  onDataLoss?: () => void,
): Promise<IDBDatabase> {
  const factory = place instanceof Promise ? await place : place;
  return new Promise((resolve, reject) => {
    let request: IDBOpenDBRequest;
    try {
      request = factory.open(name, VERSION);
    } catch (error) {
      throw new StorageProblem('unavailable', error);
    }
    let refused = false;
    const refuse = (problem: StorageProblem) => {
      refused = true;
      clearTimeout(timer);
      reject(problem);
    };
    const timer = setTimeout(() => refuse(new StorageProblem('unavailable')), OPEN_TIMEOUT_MS);
    request.onupgradeneeded = (event) => {
      if ('dataLoss' in event && event.dataLoss === 'total') onDataLoss?.();
      for (const table of TABLES) request.result.createObjectStore(table);
    };
    request.onblocked = () => refuse(new StorageProblem('blocked'));
    request.onerror = () => refuse(openProblem(request.error));
    request.onsuccess = () => {
      clearTimeout(timer);
      if (refused) request.result.close();
      else resolve(request.result);
    };
  });
}

function openProblem(error: DOMException | null): StorageProblem {
  const problem = toStorageProblem(error);
  return problem.reason === 'broken' ? new StorageProblem('unavailable', error) : problem;
}

function transact<T>(
  db: IDBDatabase,
  mode: IDBTransactionMode,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const tx = db.transaction([...TABLES], mode, { durability: 'strict' });
    let thrown: { error: unknown } | undefined;
    let result: { value: T } | undefined;
    // The request's error is remembered because `tx.error` may be null when the abort arrives.
    let requestError: unknown;
    tx.addEventListener('error', (event) => {
      requestError ??= event.target instanceof IDBRequest ? event.target.error : undefined;
    });
    tx.addEventListener('abort', () =>
      reject(thrown ? thrown.error : toStorageProblem(tx.error ?? requestError)),
    );
    tx.addEventListener('complete', () => {
      if (result) resolve(result.value);
      else reject(thrown ? thrown.error : new StorageProblem('broken'));
    });
    work(view(tx)).then(
      (value) => (result = { value }),
      (error: unknown) => {
        thrown = { error: error instanceof DOMException ? toStorageProblem(error) : error };
        try {
          tx.abort();
        } catch {
          // Already aborted or complete: its own event has rejected or will.
        }
      },
    );
  });
}

function view(tx: IDBTransaction): Transaction {
  const use = (table: Table): UseStore => {
    return async (_mode, callback) => callback(tx.objectStore(table));
  };
  return {
    get: (table, key) => get(key, use(table)),
    async rows(table, prefix) {
      if (prefix === undefined) return entries<string, unknown>(use(table));
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const store = tx.objectStore(table);
      const [keys, values] = await Promise.all([
        promisifyRequest(store.getAllKeys(range)),
        promisifyRequest<unknown[]>(store.getAll(range)),
      ]);
      return keys.map((key, index) => [String(key), values[index]]);
    },
    keys: async (table) => {
      const keys = await promisifyRequest(tx.objectStore(table).getAllKeys());
      return keys.map(String);
    },
    put: (table, key, value) => void tx.objectStore(table).put(value, key),
    delete: (table, key) => void tx.objectStore(table).delete(key),
    clear: (table) => void tx.objectStore(table).clear(),
  };
}

/**
 * A connection the browser closed by itself (Safari after sleep, Firefox after a quota abort)
 * fails every later transaction; a new one works. Nothing was committed, so trying again is safe.
 */
function isLostConnection(error: unknown): boolean {
  const cause = error instanceof StorageProblem ? error.cause : error;
  if (isShut(error)) return true;
  if (error instanceof StorageProblem && error.reason !== 'broken') return false;
  if (cause === null || cause === undefined) return error instanceof StorageProblem;
  return (
    cause instanceof DOMException &&
    ['InvalidStateError', 'UnknownError', 'AbortError'].includes(cause.name)
  );
}
