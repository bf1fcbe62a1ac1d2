import { describe, expect, test } from 'vitest';
import { BULK_KINDS, withBulkAct, type BulkAct } from '../../src/domain/bulk-act.ts';
import { NOW, testContact } from '../fixtures/people.ts';

const person = testContact({ tags: ['club'], setting: 'hobby', cadence: 30 });
const resting = testContact({ resting: true });

describe('bulk-act', () => {
  test.each<[BulkAct, typeof person, object]>([
    [{ kind: 'tag', tag: 'tea' }, person, { tags: ['club', 'tea'] }],
    [{ kind: 'untag', tag: 'club' }, person, { tags: [] }],
    [{ kind: 'setting', setting: 'company' }, person, { setting: 'company' }],
    [{ kind: 'rhythm', cadence: 'none' }, person, { cadence: 'none' }],
    [{ kind: 'rest' }, person, { resting: true }],
    [{ kind: 'trash' }, person, { deletedAt: NOW }],
  ])('does %o', (act, contact, changed) => {
    expect(withBulkAct(contact, act, NOW)).toEqual({ ...contact, ...changed });
  });

  test.each<[BulkAct, 'setting' | 'cadence' | 'resting']>([
    [{ kind: 'setting', setting: undefined }, 'setting'],
    [{ kind: 'rhythm', cadence: undefined }, 'cadence'],
    [{ kind: 'wake' }, 'resting'],
  ])('takes out by %o', (act, field) => {
    const { [field]: _out, ...rest } = { ...person, ...resting };

    expect(withBulkAct({ ...person, ...resting }, act, NOW)).toEqual(rest);
  });

  test.each<[BulkAct, typeof person]>([
    [{ kind: 'tag', tag: 'club' }, person],
    [{ kind: 'untag', tag: 'tea' }, person],
    [{ kind: 'setting', setting: 'hobby' }, person],
    [{ kind: 'rhythm', cadence: 30 }, person],
    [{ kind: 'rest' }, resting],
    [{ kind: 'wake' }, person],
    [{ kind: 'trash' }, { ...person, deletedAt: NOW }],
  ])('gives the same record where %o changes nothing', (act, contact) => {
    expect(withBulkAct(contact, act, '2027-01-01T00:00:00.000Z')).toBe(contact);
  });

  test('lists every kind once', () => {
    expect(new Set(BULK_KINDS).size).toBe(BULK_KINDS.length);
  });
});
