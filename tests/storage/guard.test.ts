import { describe, expect, test } from 'vitest';
import { openDataSet } from '../../src/storage/data-set.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { guardDataSet } from '../../src/storage/guard.ts';
import type { Marker } from '../../src/storage/marker.ts';
import { memoryEngine } from '../../src/storage/memory.ts';
import { StorageProblem } from '../../src/storage/problem.ts';
import { testContact } from '../fixtures/people.ts';
import { ENGINES, readRows } from './engines.ts';

const NOW = '2026-11-24T01:00:00.000Z';
const KEY = 'contact:c1';

/** A guarded data set whose marker is kept beside it, as a browser keeps it. */
function opened(engine: Engine, before?: Marker, isTold = false) {
  const kept: { marker: Marker | undefined } = { marker: before };
  const data = guardDataSet(engine, openDataSet(engine), {
    marker: () => kept.marker,
    tellsOfRecords: () => Promise.resolve(isTold),
    keepOld: () => Promise.resolve(),
    note: ({ dataSet, revision, counts }) => (kept.marker = { dataSet, revision, counts }),
  });
  const add = () =>
    data.mutate({ name: 'added', keys: [KEY], now: NOW }, () => [[KEY, testContact({})]]);
  return { data, kept, add };
}

const GONE: Marker = { dataSet: 'gone', revision: 50, counts: { contact: 40 } };

describe.each(ENGINES)('a guarded data set in %s', (_, engine) => {
  test('keeps the marker true to what is read and written', async () => {
    const { data, kept, add } = opened(engine());

    await add();
    const { meta } = await data.read();

    expect(kept.marker).toEqual({
      dataSet: meta.dataSet,
      revision: 1,
      counts: { contact: 1 },
    });
  });

  test('writes nothing while records are missing', async () => {
    const own = engine();
    const { data, kept, add } = opened(own, GONE);

    const refused = { reason: 'lost', loss: { had: { contact: 40 }, here: {} } };
    await expect(add()).rejects.toMatchObject(refused);
    await expect(data.read()).rejects.toMatchObject(refused);
    await expect(data.replaceAll([])).rejects.toMatchObject(refused);
    await expect(data.undo(1, NOW)).rejects.toMatchObject(refused);
    await expect(data.lastingActs()).rejects.toMatchObject(refused);
    await expect(data.noteBackup(NOW, 1)).rejects.toMatchObject(refused);

    expect(await readRows(own)).toEqual([]);
    expect(kept.marker).toEqual(GONE);
  });

  test('lets what brings records back through, and goes past the marker', async () => {
    const { data, kept, add } = opened(engine(), GONE);

    await data.despiteLoss(() => data.replaceAll([[KEY, testContact({})]], 'gone'));
    await expect(add(), 'not settled yet').rejects.toMatchObject({ reason: 'lost' });
    await data.settleLoss(false);
    const again = await data.read();

    expect(again.meta).toMatchObject({ dataSet: 'gone', revision: 51, counts: { contact: 1 } });
    expect(kept.marker).toMatchObject({ revision: 51 });
  });

  test('counts anew where the visitor goes on with what is here', async () => {
    const own = engine();
    const { data, add } = opened(own);
    await add();
    await own.run('readwrite', async (tx) => tx.delete('records', KEY));
    const later = opened(own);

    await expect(later.add()).rejects.toMatchObject({ reason: 'lost' });
    await later.data.settleLoss(false);
    await later.add();

    expect((await data.read()).meta.counts).toEqual({ contact: 1 });
  });
});

test('a lost database that only the browser or a copy tells of is missed', async () => {
  await expect(opened(memoryEngine(), undefined, true).data.read()).rejects.toMatchObject({
    reason: 'lost',
  });
});

/** A storage that the browser cannot open until it is renewed. */
function shutEngine(): Engine & { renewed: number } {
  const inner = memoryEngine();
  const cause = new DOMException('Internal error opening backing store', 'UnknownError');
  const engine = {
    ...inner,
    renewed: 0,
    run: <T>(...args: Parameters<typeof inner.run<T>>) =>
      engine.renewed > 0
        ? inner.run(...args)
        : Promise.reject(new StorageProblem('unavailable', cause)),
    renew: async () => void (engine.renewed += 1),
  };
  return engine;
}

describe('a storage that does not open', () => {
  test.each([
    ['the marker', GONE, false],
    ['the copies', undefined, true],
  ])('is a loss where %s tells of records, and is left alone', async (_, marker, isTold) => {
    const engine = shutEngine();
    const { data, add } = opened(engine, marker, isTold);
    const loss = { had: marker?.counts ?? {}, here: {}, isShut: true };

    await expect(data.read()).rejects.toMatchObject({ reason: 'lost', loss });
    await expect(add()).rejects.toMatchObject({ reason: 'lost' });
    expect(engine.renewed).toBe(0);
  });

  test('is only said to keep nothing where nothing is missed', async () => {
    const { data } = opened(shutEngine());

    await expect(data.read()).rejects.toMatchObject({ reason: 'unavailable' });
  });

  test('gives way to what is brought back, and not before that is written', async () => {
    const engine = shutEngine();
    const { data, kept, add } = opened(engine, GONE);
    await expect(data.read()).rejects.toMatchObject({ reason: 'lost' });

    await data.despiteLoss(async () => {
      expect((await data.read()).records, 'beside which a file is shown').toEqual([]);
      expect([engine.renewed, kept.marker]).toEqual([0, GONE]);
      await data.replaceAll([[KEY, testContact({})]], 'gone');
    });
    await data.settleLoss(false);
    await add();

    expect(engine.renewed).toBe(1);
    expect(kept.marker).toMatchObject({ dataSet: 'gone', revision: 52, counts: { contact: 1 } });
  });

  test('gives way where the visitor begins anew', async () => {
    const engine = shutEngine();
    const { data, add } = opened(engine, GONE);
    await expect(data.read()).rejects.toMatchObject({ reason: 'lost' });

    await data.despiteLoss(() => data.settleLoss(false));
    await add();

    expect(engine.renewed).toBe(1);
  });
});
