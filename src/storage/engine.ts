/** The two tables of a data set: the records with `meta`, and the journal of acts. */
export const TABLES = ['records', 'journal'] as const;
export type Table = (typeof TABLES)[number];

/** One transaction's view of the tables. Await nothing but these methods inside it. */
export interface Transaction {
  get(table: Table, key: string): Promise<unknown>;
  /** Reads every row, or those whose key begins with `prefix`, in key order. */
  rows(table: Table, prefix?: string): Promise<[key: string, value: unknown][]>;
  /** Reads every key, in order. */
  keys(table: Table): Promise<string[]>;
  put(table: Table, key: string, value: unknown): void;
  delete(table: Table, key: string): void;
  clear(table: Table): void;
}

/**
 * The port: what keeps rows. `run` is one transaction over both tables; it resolves only when the
 * transaction completed, and a throw inside `work` leaves every row as it was. Rejects with a
 * `StorageProblem`, or with the very error that `work` threw.
 */
export interface Engine {
  run<T>(mode: IDBTransactionMode, work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Begins with empty tables in the place of those that cannot be opened; what opens after all stays. */
  renew(): Promise<void>;
  close(): void;
}
