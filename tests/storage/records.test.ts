import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kindOf, KINDS } from '../../src/domain/records.ts';
import { readBackup } from '../../src/formats/backup.ts';
import { SCHEMA, migrateRows } from '../../src/storage/migrations.ts';
import { isRecord, recordFaults } from '../../src/storage/records.ts';
import { testHabit } from '../fixtures/habits.ts';
import { testContact, testGoal, testInteraction } from '../fixtures/people.ts';

const versions = Array.from({ length: SCHEMA }, (_, index) => index + 1);

/** Every field of every kind, as a visitor of that version may have it; these files never change. */
async function releasedRows(version: number): Promise<[string, unknown][]> {
  const file = new URL(`fixtures/version-${version}.json`, import.meta.url);
  const result = await readBackup(readFileSync(file, 'utf8'));
  if (!result.ok) throw new Error(`The fixture is ${result.reason}: put it back as it was.`);
  return result.backup.records;
}

describe('records', () => {
  test.each(versions)('reads everything that version %i wrote', async (version) => {
    const rows = migrateRows(await releasedRows(version), version);

    expect(rows.map(([key, value]) => [key, recordFaults(key, value)])).toEqual(
      rows.map(([key]) => [key, []]),
    );
  });

  test('has a released example of every kind', async () => {
    const kinds = (await releasedRows(SCHEMA)).map(([key]) => kindOf(key));

    expect(KINDS.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  test('accepts a new record of each builder', () => {
    expect([isRecord('contact:c1', testContact()), isRecord('goal:g1', testGoal())]).toEqual([
      true,
      true,
    ]);
  });

  test('accepts fields it does not know', () => {
    const contact = { ...testContact(), fromLater: { deep: [1] } };

    expect(isRecord('contact:c1', contact)).toBe(true);
  });

  test('refuses a key of another record', () => {
    expect(recordFaults('contact:other', testContact())).toEqual(['id: differs from the key']);
  });

  test('refuses a kind it does not know', () => {
    expect(recordFaults('planet:1', { id: '1' })).toEqual(['unknown kind']);
  });

  test.each([
    ['a list for an object', []],
    ['null', null],
    ['text', 'text'],
    ['a missing name', { ...testContact(), name: undefined }],
    ['a number for a note', { ...testContact(), note: 5 }],
    ['a day that does not exist', { ...testContact(), snoozedUntil: '2026-02-30' }],
    ['a moment without zone', { ...testContact(), updatedAt: '2026-11-20T01:00:00' }],
    ['an unknown setting', { ...testContact(), setting: 'moon' }],
    ['a cadence below one day', { ...testContact(), cadence: 0 }],
    ['a cadence that is no number', { ...testContact(), cadence: Number.NaN }],
    [
      'an unknown exchange',
      {
        ...testContact(),
        interactions: [{ ...testInteraction('2026-11-20'), gave: [{ kind: 'money' }] }],
      },
    ],
  ])('refuses %s', (_what, value) => {
    expect(isRecord('contact:c1', value)).toBe(false);
  });

  test.each([
    ['an interval beyond any life', { kind: 'every', days: 1e9 }],
    ['an interval of part of a day', { kind: 'every', days: 1.5 }],
    ['a window beyond any life', { kind: 'rolling', times: 1, days: 1e9 }],
  ])('refuses %s', (_what, rule) => {
    const habit = testHabit({ id: 'h1' });
    const [version] = habit.schedule;

    expect(isRecord('habit:h1', habit)).toBe(true);
    expect(isRecord('habit:h1', { ...habit, schedule: [{ ...version, rule }] })).toBe(false);
  });

  test('names the field that is wrong', () => {
    const [fault] = recordFaults('contact:c1', { ...testContact(), note: 5 });

    expect(fault).toMatch(/^note: /);
  });
});
