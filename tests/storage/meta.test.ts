import { describe, expect, test } from 'vitest';
import { META_KEY, countKinds, newMeta, readMeta } from '../../src/storage/meta.ts';
import { SCHEMA } from '../../src/storage/migrations.ts';
import { ENGINES, writeRows } from './engines.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe.each(ENGINES)('meta: %s', (_name, open) => {
  test('reads what was written, unknown fields included', async () => {
    const engine = open();
    const meta = { ...newMeta(), fromLater: true };
    await writeRows(engine, [[META_KEY, meta]]);

    expect(await engine.run('readonly', readMeta)).toEqual(meta);
  });

  test('is undefined where there is none', async () => {
    expect(await open().run('readonly', readMeta)).toBeUndefined();
  });

  test('is undefined where it is damaged', async () => {
    const engine = open();
    await writeRows(engine, [[META_KEY, { ...newMeta(), revision: 'seven' }]]);

    expect(await engine.run('readonly', readMeta)).toBeUndefined();
  });

  test('starts with a name of its own', () => {
    expect(newMeta()).toEqual({
      schema: SCHEMA,
      dataSet: expect.stringMatching(UUID),
      revision: 0,
      counts: {},
    });
  });

  test('counts rows by kind', () => {
    expect(countKinds(['goal:1', 'contact:1', 'contact:2', 'meta', 'planet:1'])).toEqual({
      goal: 1,
      contact: 2,
    });
  });
});
