import 'fake-indexeddb/auto';
import type { Engine } from '../../src/storage/engine.ts';
import { idbEngine } from '../../src/storage/idb.ts';
import { memoryEngine } from '../../src/storage/memory.ts';

let databases = 0;

/** Both implementations of the port; each call gives an empty one. */
export const ENGINES: [name: string, open: () => Engine][] = [
  ['memory', () => memoryEngine()],
  ['IndexedDB', () => idbEngine(freshName())],
];

/** Gives a database name that no test has used. */
export function freshName(): string {
  databases += 1;
  return `test-${databases}`;
}

/** Reads one row in a transaction of its own. */
export function readRow(engine: Engine, key: string): Promise<unknown> {
  return engine.run('readonly', (tx) => tx.get('records', key));
}

/** Reads every row of the records. */
export function readRows(engine: Engine): Promise<[string, unknown][]> {
  return engine.run('readonly', (tx) => tx.rows('records'));
}

/** Writes rows past every check, as another version or a fault would. */
export function writeRows(engine: Engine, rows: readonly [string, unknown][]): Promise<void> {
  return engine.run('readwrite', async (tx) => {
    for (const [key, value] of rows) tx.put('records', key, value);
  });
}
