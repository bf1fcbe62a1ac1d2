import { describe, expect, test } from 'vitest';
import { MIGRATIONS, SCHEMA, migrateRows, type Migration } from '../../src/storage/migrations.ts';

const renameWhy: Migration = (rows) =>
  rows.map(([key, value]) => {
    const { why, ...rest } = { why: undefined, ...Object(value) };
    return [key, { ...rest, purpose: why }];
  });
const addPlaces: Migration = (rows) =>
  rows.map(([key, value]) => [key, { places: [], ...Object(value) }]);
const steps = { 1: renameWhy, 2: addPlaces };

describe('migrations', () => {
  test('apply every step from the stored version on', () => {
    const rows = migrateRows([['goal:1', { why: 'Ask', colour: 'blue' }]], 1, { target: 3, steps });

    expect(rows).toEqual([['goal:1', { purpose: 'Ask', colour: 'blue', places: [] }]]);
  });

  test('skip the steps that were already applied', () => {
    expect(migrateRows([['goal:1', { purpose: 'Ask' }]], 2, { target: 3, steps })).toEqual([
      ['goal:1', { purpose: 'Ask', places: [] }],
    ]);
  });

  test('leave rows of the present version alone', () => {
    const rows: [string, unknown][] = [['goal:1', { purpose: 'Ask' }]];

    expect(migrateRows(rows, SCHEMA)).toBe(rows);
  });

  test('stop where a step is missing', () => {
    expect(() => migrateRows([], 2, { target: 4, steps })).toThrow('No migration from version 3');
  });

  test('have a step from every version since the first', () => {
    const versions = Array.from({ length: SCHEMA - 1 }, (_, index) => String(index + 1));

    expect(Object.keys(MIGRATIONS)).toEqual(versions);
  });

  test('move the rest of a habit into every version of its schedule, and lose none of it', () => {
    const rest = {
      weekdays: [7],
      presets: ['obon'],
      pauses: [{ from: '2026-12-28' }],
      fromLater: 1,
    };
    const schedule = [{ from: '2026-11-01' }, { from: '2026-11-10', colour: 'blue' }];

    const [row] = migrateRows([['habit:h1', { title: 'Read', rest, schedule }]], 2, { target: 3 });

    const days = { restWeekdays: [7], restPresets: ['obon'] };
    expect(row).toEqual([
      'habit:h1',
      {
        title: 'Read',
        schedule: [
          { from: '2026-11-01', ...days },
          { from: '2026-11-10', colour: 'blue', ...days },
        ],
        pauses: [{ from: '2026-12-28' }],
        rest: { fromLater: 1 },
      },
    ]);
  });
});
