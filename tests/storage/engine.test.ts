import { describe, expect, test } from 'vitest';
import { ENGINES, readRow, readRows, writeRows } from './engines.ts';

describe.each(ENGINES)('engine: %s', (_name, open) => {
  test('gives back what was put', async () => {
    const engine = open();

    await writeRows(engine, [['a', { n: 1, list: ['x'], nested: { y: null } }]]);

    expect(await readRow(engine, 'a')).toEqual({ n: 1, list: ['x'], nested: { y: null } });
  });

  test('gives undefined for a missing row', async () => {
    expect(await readRow(open(), 'nobody')).toBeUndefined();
  });

  test('lists rows in key order', async () => {
    const engine = open();

    await writeRows(engine, [
      ['b', 2],
      ['a', 1],
      ['c', 3],
    ]);

    expect(await readRows(engine)).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  test('lists only rows with a prefix', async () => {
    const engine = open();

    await writeRows(engine, [
      ['goal:1', 1],
      ['contact:1', 2],
      ['contact:2', 3],
      ['contacts', 4],
    ]);
    const rows = await engine.run('readonly', (tx) => tx.rows('records', 'contact:'));

    expect(rows).toEqual([
      ['contact:1', 2],
      ['contact:2', 3],
    ]);
  });

  test('keeps the two tables apart', async () => {
    const engine = open();

    await engine.run('readwrite', async (tx) => {
      tx.put('records', 'a', 'record');
      tx.put('journal', 'a', 'act');
      tx.clear('records');
    });

    expect(await engine.run('readonly', (tx) => tx.get('journal', 'a'))).toBe('act');
    expect(await readRow(engine, 'a')).toBeUndefined();
  });

  test('deletes a row', async () => {
    const engine = open();
    await writeRows(engine, [['a', 1]]);

    await engine.run('readwrite', async (tx) => tx.delete('records', 'a'));

    expect(await readRows(engine)).toEqual([]);
  });

  test('keeps nothing of a work that throws', async () => {
    const engine = open();
    await writeRows(engine, [['a', 'old']]);
    const mistake = new Error('in the middle');

    const run = engine.run('readwrite', async (tx) => {
      tx.put('records', 'a', 'new');
      tx.put('journal', 'b', 'new');
      await tx.get('records', 'a');
      throw mistake;
    });

    await expect(run).rejects.toBe(mistake);
    expect(await readRow(engine, 'a')).toBe('old');
    expect(await engine.run('readonly', (tx) => tx.get('journal', 'b'))).toBeUndefined();
  });

  test('keeps nothing where the second value cannot be stored', async () => {
    const engine = open();

    const run = engine.run('readwrite', async (tx) => {
      tx.put('records', 'first', 'whole');
      tx.put('records', 'second', { broken: () => 1 });
    });

    await expect(run).rejects.toThrow();
    expect(await readRows(engine)).toEqual([]);
  });

  test('works on after a failure', async () => {
    const engine = open();
    await engine.run('readwrite', () => Promise.reject(new Error('no'))).catch(() => undefined);

    await writeRows(engine, [['a', 1]]);

    expect(await readRow(engine, 'a')).toBe(1);
  });

  test('runs simultaneous read-modify-writes one after another', async () => {
    const engine = open();
    const increment = () =>
      engine.run('readwrite', async (tx) => {
        const count = Number((await tx.get('records', 'count')) ?? 0);
        tx.put('records', 'count', count + 1);
      });

    await Promise.all(Array.from({ length: 50 }, increment));

    expect(await readRow(engine, 'count')).toBe(50);
  });

  test('shares no object with its caller', async () => {
    const engine = open();
    const value = { list: ['kept'] };

    await writeRows(engine, [['a', value]]);
    value.list.push('later');

    expect(await readRow(engine, 'a')).toEqual({ list: ['kept'] });
  });
});
