import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import {
  changeOf,
  journalKey,
  readJournal,
  withChange,
  withoutChange,
  writeAct,
  type JournalRow,
} from '../../src/storage/journal.ts';
import { testContact, testInteraction } from '../fixtures/people.ts';
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
      await writeAct(tx, row(51));
    });

    const rows = await engine.run('readonly', (tx) => readJournal(tx, 0, 2));

    expect(rows).toEqual([row(2)]);
  });
});

const NOW = '2026-11-25T01:00:00.000Z';
const MEGUMI = testContact({ note: 'first', interactions: [testInteraction('2026-11-20')] });

describe('journal, what an act did', () => {
  test('keeps the fields that differ and no others', () => {
    const { note: _note, ...without } = MEGUMI;

    expect(changeOf('contact:c1', MEGUMI, { ...without, organization: 'Umino' })).toEqual({
      key: 'contact:c1',
      before: { note: 'first' },
      after: { organization: 'Umino' },
    });
    expect(changeOf('contact:c1', MEGUMI, { ...MEGUMI })).toBeUndefined();
    expect(changeOf('contact:c1', undefined, undefined)).toBeUndefined();
  });

  test('is done and taken back exactly, for any two states of a record', () => {
    const field = fc.option(fc.string(), { nil: undefined });
    const fields = fc.record({ note: field, title: field, tags: fc.array(fc.string()) });
    const state = fc.option(fields, { nil: undefined });
    // By way of JSON, which leaves out what is undefined: a stored record has no such field.
    const record = (given: object | undefined): Contact | undefined =>
      given && { ...testContact(), ...JSON.parse(JSON.stringify(given)) };

    fc.assert(
      fc.property(state, state, (first, second) => {
        const [before, after] = [record(first), record(second)];
        const change = changeOf('contact:c1', before, after);

        expect(change ? withChange(before, change) : before).toEqual(after);
        expect(change ? withoutChange(after, change, NOW) : after).toEqual(before);
      }),
    );
  });

  test('leaves a record gone that was changed and removed since', () => {
    const change = changeOf('contact:c1', MEGUMI, { ...MEGUMI, note: 'second' });

    expect(change && withoutChange(undefined, change, NOW)).toBeUndefined();
  });
});
