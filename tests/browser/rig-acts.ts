import type { AnyRecord, Key } from '../../src/domain/records.ts';
import { readBackup } from '../../src/formats/backup.ts';
import { listCopies, listStumps, readCopy } from '../../src/storage/copies.ts';
import { idbEngine } from '../../src/storage/idb.ts';
import { META_KEY, type Meta } from '../../src/storage/meta.ts';
import { commit } from '../../src/stores/commit.ts';
import { DATABASES, dataSet } from '../../src/stores/open.ts';
import { previewRestore, restoreBackup } from '../../src/stores/restore.ts';
import { keepSecondCopy } from '../../src/stores/second-copy.ts';

/**
 * The large acts that a kill may cut, and what then stands in storage, read past every check. Rows come
 * and go as JSON: thousands of objects take a browser's driver many seconds.
 */
type Row = [key: string, value: unknown];

/** Writes rows as a version of the site left them. */
export async function plantRows(meta: Meta, json: string): Promise<void> {
  const rows: Row[] = JSON.parse(json);
  const engine = idbEngine(DATABASES.own);
  await engine.run('readwrite', async (tx) => {
    for (const [key, value] of rows) tx.put('records', key, value);
    tx.put('records', META_KEY, meta);
  });
  engine.close();
}

/** Reads every row and the journal, and brings nothing to the present shape. */
export async function rawRows(): Promise<{ meta: Meta; rows: string; journal: string[] }> {
  const engine = idbEngine(DATABASES.own);
  const [found, journal] = await engine.run('readonly', (tx) =>
    Promise.all([tx.rows('records'), tx.keys('journal')]),
  );
  engine.close();
  const [[, meta] = []] = found.filter(([key]) => key === META_KEY);
  return {
    meta: { schema: 0, dataSet: '', revision: 0, counts: {}, ...Object(meta) },
    rows: JSON.stringify(found.filter(([key]) => key !== META_KEY)),
    journal,
  };
}

/** Opens the records as a page does, which brings those of an older version to the present shape. */
export async function openRecords(): Promise<void> {
  await dataSet().read();
}

/** Brings people in, all in one act, as an import does. */
export async function importRows(json: string): Promise<void> {
  const rows: [Key, AnyRecord][] = JSON.parse(json);
  await commit({ name: 'people-imported', keys: rows.map(([key]) => key), reducer: () => rows });
}

/** Puts a backup in the place of everything. */
export async function restoreText(text: string): Promise<void> {
  const plan = await previewRestore(new Blob([text]));
  if (!plan.ok) throw new Error(plan.reason);
  await restoreBackup(plan, { how: 'replaced' });
}

/** Makes a second copy where one is due. */
export async function copyNow(): Promise<void> {
  await keepSecondCopy(dataSet());
}

/** Reads every second copy to its end: how many records each holds, or why it is not whole. */
export async function copiesRead(): Promise<{ held: (number | string)[]; stumps: number }> {
  const held: (number | string)[] = [];
  for (const { name } of await listCopies()) {
    const read = await readBackup((await readCopy(name)) ?? '');
    held.push(read.ok ? read.backup.records.length : read.reason);
  }
  return { held, stumps: (await listStumps()).length };
}
