import { type Engine, type Table, type Transaction } from './engine.ts';

type Rows = Map<string, unknown>;
type Tables = Record<Table, Rows>;

/** Keeps rows in memory with the same promises as the browser's storage; for tests. */
export function memoryEngine(): Engine {
  let tables: Tables = { records: new Map(), journal: new Map() };
  let queue: Promise<unknown> = Promise.resolve();

  return {
    run(mode, work) {
      const turn = queue.then(async () => {
        const copy: Tables = { records: new Map(tables.records), journal: new Map(tables.journal) };
        const value = await work(view(copy));
        if (mode === 'readwrite') tables = copy;
        return value;
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
    renew: () => Promise.resolve(),
    close: () => undefined,
  };
}

function view(tables: Tables): Transaction {
  return {
    get: async (table, key) => structuredClone(tables[table].get(key)),
    rows: async (table, prefix = '') =>
      [...tables[table]]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [key, structuredClone(value)]),
    keys: async (table) => [...tables[table].keys()].sort(),
    put: (table, key, value) => void tables[table].set(key, structuredClone(value)),
    delete: (table, key) => void tables[table].delete(key),
    clear: (table) => tables[table].clear(),
  };
}
