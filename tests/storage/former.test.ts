import { beforeEach, describe, expect, test } from 'vitest';
import { openDataSet, type DataSet } from '../../src/storage/data-set.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { restoring } from '../../src/storage/former.ts';
import { SCHEMA } from '../../src/storage/migrations.ts';
import { testContact, testGoal } from '../fixtures/people.ts';
import { ENGINES, readRows, writeRows } from './engines.ts';

const NOW = '2026-11-24T01:00:00.000Z';
const MEGUMI = testContact({ note: '\ud800 𠮷\u2028مرحبا' });
const BROKEN = { id: 'bad', name: 5 };
const FILE: [string, unknown][] = [['goal:g1', testGoal()]];
const replaced = { at: NOW, how: 'replaced' } as const;
const byFile = () => ({ rows: FILE, dataSet: 'of-the-file', keepsJournal: false });

describe.each(ENGINES)('former: %s', (_name, open) => {
  let engine: Engine;
  let data: DataSet;

  const note = (text: string) =>
    data.mutate({ name: 'note', keys: ['contact:c1'], now: NOW }, () => [
      ['contact:c1', { ...MEGUMI, note: text }],
    ]);
  const records = async () =>
    JSON.stringify((await readRows(engine)).filter(([key]) => key !== 'meta'));
  const journal = () => engine.run('readonly', (tx) => tx.rows('journal'));
  const meta = async () => (await data.read()).meta;

  beforeEach(async () => {
    engine = open();
    data = openDataSet(engine);
    await note('first');
    await note('\ud800 𠮷\u2028مرحبا');
    await writeRows(engine, [
      ['contact:bad', BROKEN],
      ['later-kind:x', { id: 'x' }],
    ]);
    await data.noteBackup(NOW, 1);
  });

  test('brings the whole former state back, byte for byte', async () => {
    const [before, acts, old] = [await records(), await journal(), await meta()];
    const { meta: now } = await restoring(data).restore(replaced, byFile);
    expect((await data.read()).records).toEqual(FILE);
    expect([now.dataSet, now.counts, now.backup]).toEqual(['of-the-file', { goal: 1 }, undefined]);

    // Another page, another day.
    data = openDataSet(engine);
    const turn = await restoring(data).undoRestore((await meta()).former?.revision ?? 0, NOW);

    expect(await records()).toBe(before);
    expect((await journal()).filter(([key]) => key !== 'former')).toEqual(acts);
    expect(turn?.meta).toEqual({
      ...old,
      counts: { contact: 2 },
      revision: old.revision + 2,
      backup: { at: NOW, revision: old.revision + 1 },
      former: { at: NOW, how: 'undone', revision: old.revision + 2 },
    });
  });

  test('can take the undo back as well, with what was written after the restore', async () => {
    await restoring(data).restore(replaced, byFile);
    await note('written after');
    const restored = await records();
    await restoring(data).undoRestore((await meta()).former?.revision ?? 0, NOW);

    await restoring(data).undoRestore((await meta()).former?.revision ?? 0, NOW);

    expect(await records()).toBe(restored);
  });

  test('leaves everything alone where another tab was first', async () => {
    await restoring(data).restore(replaced, byFile);
    const before = await records();

    expect(await restoring(data).undoRestore(1, NOW)).toBeUndefined();
    expect(await records()).toBe(before);
  });

  test('forgets a former state of which nothing is left', async () => {
    await restoring(data).restore(replaced, byFile);
    await engine.run('readwrite', async (tx) => tx.clear('journal'));

    expect(
      await restoring(data).undoRestore((await meta()).former?.revision ?? 0, NOW),
    ).toBeUndefined();
    expect((await meta()).former).toBeUndefined();
  });

  test('makes other tabs read everything again', async () => {
    const { revision } = await meta();
    await restoring(data).restore({ at: NOW, how: 'merged' }, (here) => ({
      rows: here,
      keepsJournal: true,
    }));

    expect(await data.changesSince(revision)).toBeUndefined();
    expect(await data.changesSince(revision + 1)).toMatchObject({
      revision: revision + 1,
      changes: [],
    });
  });

  test('keeps the acts before a merge to be taken back one by one', async () => {
    await restoring(data).restore({ at: NOW, how: 'merged' }, (here) => ({
      rows: here,
      keepsJournal: true,
    }));

    const { changes } = await data.undo(2, NOW);

    expect(changes).toHaveLength(1);
  });

  test('writes nothing where one row cannot be stored', async () => {
    const before = [await readRows(engine), await journal()];

    const attempt = restoring(data).restore(replaced, () => ({
      rows: [...FILE, ['contact:c2', () => 1]],
      keepsJournal: false,
    }));

    await expect(attempt).rejects.toThrow();
    expect([await readRows(engine), await journal()]).toEqual(before);
  });

  test('outlives a migration, and is brought to the present shape', async () => {
    await restoring(data).restore(replaced, byFile);
    const habit = { id: 'h1', rest: { weekdays: [7] }, schedule: [{ from: '2026-11-01' }] };
    await engine.run('readwrite', async (tx) => {
      const former = await tx.get('journal', 'former');
      const old = { ...Object(former), rows: [['habit:h1', habit]] };
      tx.put('journal', 'former', { ...old, meta: { ...Object(old.meta), schema: 2 } });
      tx.put('records', 'meta', { ...Object(await tx.get('records', 'meta')), schema: 2 });
    });
    data = openDataSet(engine);
    const { former, schema } = await meta();

    await restoring(data).undoRestore(former?.revision ?? 0, NOW);

    expect(schema).toBe(SCHEMA);
    expect(JSON.parse(await records())).toEqual([
      ['habit:h1', { id: 'h1', schedule: [{ from: '2026-11-01', restWeekdays: [7] }] }],
    ]);
  });

  test('is gone when everything is erased, and when it is let go', async () => {
    await restoring(data).restore(replaced, byFile);
    await restoring(data).forgetFormer();
    expect([(await meta()).former, await journal()]).toEqual([undefined, []]);

    await restoring(data).restore(replaced, byFile);
    await data.replaceAll([]);
    expect([(await meta()).former, await journal()]).toEqual([undefined, []]);
  });
});
