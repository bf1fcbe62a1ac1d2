import { describe, expect, test } from 'vitest';
import {
  journalKey,
  readJournal,
  trimJournal,
  type JournalRow,
} from '../../src/storage/journal.ts';
import { ENGINES } from './engines.ts';

const row = (revision: number): JournalRow => ({
  revision,
  name: 'act',
  at: '2026-11-20T01:00:00.000Z',
  changes: [],
});

describe.each(ENGINES)('journal: %s', (_name, open) => {
  test('sorts its keys like numbers', () => {
    expect([10, 9, 1_000_000].map(journalKey).sort()).toEqual([
      '000000000009',
      '000000000010',
      '000001000000',
    ]);
  });

  test('reads the acts after one revision up to another', async () => {
    const engine = open();
    await engine.run('readwrite', async (tx) => {
      for (const revision of [1, 2, 3, 4]) tx.put('journal', journalKey(revision), row(revision));
    });

    const rows = await engine.run('readonly', (tx) => readJournal(tx, 1, 3));

    expect(rows).toEqual([row(2), row(3)]);
  });

  test('forgets the act fifty acts ago', async () => {
    const engine = open();
    await engine.run('readwrite', async (tx) => {
      for (const revision of [1, 2]) tx.put('journal', journalKey(revision), row(revision));
      trimJournal(tx, 51);
    });

    const rows = await engine.run('readonly', (tx) => readJournal(tx, 0, 2));

    expect(rows).toEqual([row(2)]);
  });
});
