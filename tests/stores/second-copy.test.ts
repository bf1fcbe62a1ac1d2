// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseCopyName } from '../../src/domain/second-copy.ts';
import { readBackup } from '../../src/formats/backup.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { guardDataSet, type GuardedDataSet } from '../../src/storage/guard.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { countKinds } from '../../src/storage/meta.ts';
import { SCHEMA, migrateRows } from '../../src/storage/migrations.ts';
import { sortRows } from '../../src/storage/restored-rows.ts';
import { forgetAll } from '../../src/stores/collections.ts';
import { useDataSet } from '../../src/stores/open.ts';
import { previewRestore } from '../../src/stores/restore.ts';
import { ownWitness } from '../../src/stores/witness.ts';

const { kept } = vi.hoisted(() => ({ kept: new Map<string, string>() }));
const full = vi.hoisted(() => ({ is: false }));

vi.mock('../../src/storage/copies.ts', () => ({
  listCopies: async () => [...kept.keys()].map(parseCopyName),
  listStumps: async () => [],
  readCopy: async (name: string) => kept.get(name),
  writeCopy: async (name: string, text: string) => {
    if (full.is) throw new DOMException('no room', 'QuotaExceededError');
    kept.set(name, text);
  },
  dropCopy: async (name: string) => void kept.delete(name),
}));
vi.mock('../../src/storage/copies-folder.ts', () => ({
  canKeepCopies: () => true,
  hasCopies: async () => kept.size > 0,
}));

const NOW = '2026-11-26T01:00:00.000Z';

async function fixtureRows(version: number): Promise<[string, unknown][]> {
  const file = join(import.meta.dirname, `../storage/fixtures/version-${version}.json`);
  const read = await readBackup(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(read.reason);
  return sortRows(read.backup.records);
}

describe.each(Array.from({ length: SCHEMA - 1 }, (_, index) => index + 1))(
  'before records of version %i are migrated',
  (version) => {
    let rows: [string, unknown][];
    let engine: Engine;
    let data: GuardedDataSet;

    beforeEach(async () => {
      kept.clear();
      localStorage.clear();
      forgetAll();
      full.is = false;
      rows = await fixtureRows(version);
      engine = memoryEngine();
      const counts = countKinds(rows.map(([key]) => key));
      await engine.run('readwrite', async (tx) => {
        for (const [key, value] of rows) tx.put('records', key, value);
        tx.put('records', 'meta', { schema: version, dataSet: 'mine', revision: 7, counts });
      });
      data = guardDataSet(
        engine,
        openDataSet(engine),
        ownWitness(() => data),
      );
      useDataSet(data);
    });

    const migrated = () => sortRows(migrateRows(rows, version));

    test.each([
      ['read', () => data.read()],
      ['written to', () => data.mutate({ name: 'act', keys: [], now: NOW }, () => [])],
    ])('a copy holds them as they were, when they are %s', async (_, use) => {
      await use();

      const [[name = '', text = ''] = []] = [...kept];
      expect(kept.size).toBe(1);
      expect(parseCopyName(name)).toMatchObject({ dataSet: 'mine', revision: 7 });
      const read = await readBackup(text);
      if (!read.ok) throw new Error(read.reason);
      expect([read.backup.schema, sortRows(read.backup.records)]).toEqual([version, rows]);
      const { meta, records } = await data.read();
      expect([meta.schema, records]).toEqual([SCHEMA, migrated()]);
    });

    test('and that copy can be brought back', async () => {
      await data.read();
      const [[, text = ''] = []] = [...kept];

      expect(await previewRestore(new Blob([text]))).toMatchObject({
        ok: true,
        rows: migrated(),
        invalid: 0,
      });
    });

    test('a disk that has no room for a copy holds nobody up', async () => {
      full.is = true;

      const { records } = await data.read();

      expect([records, kept.size]).toEqual([migrated(), 0]);
    });

    test('a copy is made once', async () => {
      await data.read();
      await guardDataSet(
        engine,
        openDataSet(engine),
        ownWitness(() => data),
      ).read();

      expect(kept.size).toBe(1);
    });
  },
);
