import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digest, readBackup, writeBackup, type BackupRow } from '../../src/formats/backup.ts';
import { testContact, testGoal } from '../fixtures/people.ts';

const ABOUT = { schema: 1, dataSet: 'set-1', exportedAt: '2026-11-24T01:00:00.000Z' };
const ROWS: BackupRow[] = [
  [
    'contact:c1',
    testContact({ name: { family: '佐藤', given: '恵' }, note: '🐈 "quoted"\n次の行' }),
  ],
  ['goal:g1', testGoal()],
];

/** Rewrites a backup file's JSON and gives its text. */
async function changed(change: (file: Record<string, unknown>) => unknown): Promise<string> {
  return JSON.stringify(change(JSON.parse(await writeBackup(ROWS, ABOUT))));
}

describe('backup', () => {
  test('reads back what it wrote', async () => {
    expect(await readBackup(await writeBackup(ROWS, ABOUT))).toEqual({
      ok: true,
      backup: {
        format: 'enishi-backup',
        version: 1,
        ...ABOUT,
        counts: { contact: 1, goal: 1 },
        sha256: await digest(JSON.stringify(ROWS)),
        records: ROWS,
      },
    });
  });

  test('reads back any text', async () => {
    const rows = fc.uniqueArray(
      fc.tuple(
        fc.uuid().map((id) => `contact:${id}`),
        fc.record({ note: fc.string({ unit: 'binary' }), tags: fc.array(fc.string()) }),
      ),
      { selector: ([key]) => key },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (records) => {
        const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
        const result = await readBackup(await writeBackup(records, ABOUT));
        expect(result).toMatchObject({ ok: true, backup: { records: sorted } });
      }),
      { numRuns: 200 },
    );
  });

  test('gives equal files for equal data', async () => {
    expect(await writeBackup([...ROWS].reverse(), ABOUT)).toBe(await writeBackup(ROWS, ABOUT));
  });

  test('writes a file of nothing', async () => {
    expect(await readBackup(await writeBackup([], ABOUT))).toMatchObject({
      ok: true,
      backup: { counts: {}, records: [] },
    });
  });

  test.each(['', 'not json', '{"format":', '\u0000'])(
    'refuses text that is no JSON: %j',
    async (text) => {
      expect(await readBackup(text)).toEqual({ ok: false, reason: 'not-json' });
    },
  );

  test.each(['null', '[]', '"text"', '{}', '{"format":"other"}'])(
    'refuses another file: %s',
    async (text) => {
      expect(await readBackup(text)).toEqual({ ok: false, reason: 'wrong-file' });
    },
  );

  test('refuses rows that are not rows', async () => {
    const text = await changed((file) => ({ ...file, records: [['contact:c1']] }));

    expect(await readBackup(text)).toEqual({ ok: false, reason: 'wrong-file' });
  });

  test('refuses a later version of the file', async () => {
    const text = await changed((file) => ({ ...file, version: 2 }));

    expect(await readBackup(text)).toEqual({ ok: false, reason: 'too-new' });
  });

  test('finds a changed record', async () => {
    const text = (await writeBackup(ROWS, ABOUT)).replace('Change field', 'Changed field');

    expect(await readBackup(text)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('finds a missing record', async () => {
    const text = await changed((file) => ({ ...file, records: ROWS.slice(1) }));

    expect(await readBackup(text)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('finds counts that do not fit', async () => {
    const text = await changed((file) => ({ ...file, counts: { contact: 2 } }));

    expect(await readBackup(text)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('finds a record that stands there twice', async () => {
    const text = await writeBackup([...ROWS, ...ROWS], ABOUT);

    expect(await readBackup(text)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('finds a file that was cut off', async () => {
    const text = await writeBackup(ROWS, ABOUT);

    expect(await readBackup(text.slice(0, -200))).toEqual({ ok: false, reason: 'not-json' });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('lets no %s in', async (key) => {
    const records = `[["contact:c1",{"id":"c1","${key}":{"polluted":true}}]]`;
    const file = JSON.parse(await writeBackup([], ABOUT));
    const text = JSON.stringify({
      ...file,
      counts: { contact: 1 },
      sha256: await digest(JSON.stringify([['contact:c1', { id: 'c1' }]])),
    }).replace('"records":[]', `"records":${records}`);

    const result = await readBackup(text);

    expect(result).toMatchObject({ ok: true, backup: { records: [['contact:c1', { id: 'c1' }]] } });
    expect(Object(Object.create(null)).polluted ?? Object({}).polluted).toBeUndefined();
  });

  test('gives the digest of the bytes', async () => {
    expect(await digest('縁')).toBe(
      '2e57961e103fc7dd7042500e4a8cc910abd0eda1d8f6acddfa69eb2630a5ff82',
    );
  });
});
