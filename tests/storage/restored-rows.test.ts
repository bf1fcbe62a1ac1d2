import { describe, expect, test } from 'vitest';
import { compareRows, mergeRows, type Row } from '../../src/storage/restored-rows.ts';
import { testContact, testGoal } from '../fixtures/people.ts';

const LATE = '2026-11-30T00:00:00.000Z';
const row = (id: string, input = {}): Row => [
  `contact:${id}`,
  { ...testContact({}, id), ...input },
];
const bad = (text: string): Row => ['contact:c1', { id: 'c1', name: text }];

describe('restored-rows', () => {
  test('compares by kind, whatever order fields stand in', () => {
    const turned = Object.fromEntries(Object.entries(Object(row('c1')[1])).reverse());
    const here: Row[] = [row('c1'), row('c2'), row('c3'), ['later:x', 1]];
    const file: Row[] = [['contact:c1', turned], row('c2', { note: 'x' }), ['goal:g1', testGoal()]];

    expect(compareRows(here, file)).toEqual({
      contact: { here: 1, file: 0, differing: 1, same: 1 },
      goal: { here: 0, file: 1, differing: 0, same: 0 },
      other: { here: 1, file: 0, differing: 0, same: 0 },
    });
  });

  test('merges records by id and keeps those of either side', () => {
    const file = [row('c1', { note: 'new', updatedAt: LATE }), row('c3')];

    expect(mergeRows([row('c1', { title: 'Head' }), row('c2')], file)).toEqual([
      row('c1', { title: 'Head', note: 'new', updatedAt: LATE }),
      row('c2'),
      row('c3'),
    ]);
  });

  test.each<[string, Row, Row, Row]>([
    ['of the file, beside a whole one', row('c1'), bad('x'), bad('x')],
    ['that was here, beside a whole one', bad('x'), row('c1'), bad('x')],
  ])('sets a broken row aside: %s', (_name, here, file, [key, aside]) => {
    const merged = mergeRows([here], [file]);

    expect(merged).toEqual([row('c1'), [`set-aside-1:${key}`, aside]]);
    expect(mergeRows(merged, [file])).toEqual(merged);
  });

  test('drops neither of two broken rows, nor a third', () => {
    const merged = mergeRows(mergeRows([bad('x')], [bad('y')]), [bad('z')]);

    expect(merged).toEqual([
      bad('x'),
      ['set-aside-1:contact:c1', bad('y')[1]],
      ['set-aside-2:contact:c1', bad('z')[1]],
    ]);
  });

  test('keeps rows of a kind it does not know', () => {
    expect(mergeRows([], [['later:x', { id: 'x' }]])).toEqual([['later:x', { id: 'x' }]]);
  });
});
