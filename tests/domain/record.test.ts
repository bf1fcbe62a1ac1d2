import { describe, expect, test } from 'vitest';
import { toDay } from '../../src/domain/day.ts';
import { isTrashOver, newRecord, present, withFields } from '../../src/domain/record.ts';
import { NOW } from '../fixtures/people.ts';

const record = newRecord({ id: 'r1', now: NOW });

describe('record', () => {
  test('starts with one instant', () => {
    expect(record).toEqual({ id: 'r1', createdAt: NOW, updatedAt: NOW });
  });

  test('leaves out records in the trash', () => {
    expect(present([record, { ...record, id: 'r2', deletedAt: NOW }])).toEqual([record]);
  });

  test.each([
    [undefined, '2027-11-20', false],
    ['2026-11-20T00:00:00.000Z', '2026-12-20', false],
    ['2026-11-20T00:00:00.000Z', '2026-12-21', true],
    ['2026-11-20T23:59:59.000Z', '2026-12-20', false],
  ])('empties the trash of %s on %s: %s', (deletedAt, today, expected) => {
    const deleted = deletedAt === undefined ? record : { ...record, deletedAt };

    expect(isTrashOver(deleted, toDay(today))).toBe(expected);
  });

  test('puts fields in and takes fields out', () => {
    const note: { id: string; text?: string; day?: string } = { id: 'n1', text: 'a' };

    expect(withFields(note, { text: undefined, day: '2026-11-20' })).toEqual({
      id: 'n1',
      day: '2026-11-20',
    });
    expect(note).toEqual({ id: 'n1', text: 'a' });
  });
});
