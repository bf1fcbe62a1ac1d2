import { describe, expect, test } from 'vitest';
import type { ContactInput } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import { mergeConflicts, sideOf } from '../../src/domain/merge-choice.ts';
import { testContact } from '../fixtures/people.ts';

const name = { family: '佐藤', given: '恵' };
const early = { day: toDay('2022-05-01') };
const late = { day: toDay('2024-05-01'), place: '京都' };

function pairOf(left: Partial<ContactInput>, right: Partial<ContactInput>) {
  return { left: testContact({ name, ...left }, 'a'), right: testContact({ name, ...right }, 'b') };
}

describe('merge-choice', () => {
  test.each<[what: string, left: Partial<ContactInput>, right: Partial<ContactInput>]>([
    ['equal texts in other letters', { organization: 'Ｕmino ' }, { organization: 'umino' }],
    ['a value and none', { title: 'Buyer' }, { title: '' }],
    ['a birthday and the same without year', { birthday: '1990-05-12' }, { birthday: '--05-12' }],
    ['a name in parts and in one field', {}, { name: { single: '佐藤 恵' } }],
    ['a name with and without reading', {}, { name: { ...name, givenReading: 'めぐみ' } }],
    ['a day and a place of meeting', { met: early }, { met: { place: '京都' } }],
    [
      'an introducer who is the other',
      { introducedBy: { contactId: 'b' } },
      { introducedBy: { contactId: 'x' } },
    ],
  ])('leaves nothing to choose between %s', (_what, left, right) => {
    expect(mergeConflicts(pairOf(left, right))).toEqual([]);
  });

  test.each<
    [field: string, left: Partial<ContactInput>, right: Partial<ContactInput>, side: string]
  >([
    ['name', {}, { name: { ...name, givenReading: 'けい', given: '惠' } }, 'right'],
    ['name', {}, { name: { single: 'Megumi' } }, 'left'],
    [
      'nickname',
      { name: { ...name, nickname: 'メグ' } },
      { name: { ...name, nickname: 'めぐっち' } },
      'right',
    ],
    ['title', { title: '部長' }, { title: '営業部長' }, 'right'],
    ['organization', { organization: 'Umino' }, { organization: 'Mori' }, 'left'],
    ['birthday', { birthday: '1990-05-12' }, { birthday: '1991-05-12' }, 'left'],
    ['met', { met: late }, { met: early }, 'right'],
    [
      'introducedBy',
      { introducedBy: { contactId: 'x' } },
      { introducedBy: { contactId: 'y', day: early.day } },
      'right',
    ],
    ['cadence', { cadence: 30 }, { cadence: 'none' }, 'left'],
    ['snoozedUntil', { snoozedUntil: early.day }, { snoozedUntil: late.day }, 'right'],
  ])('asks for %s and offers the fuller, the earlier or the newer', (field, left, right, side) => {
    expect(mergeConflicts(pairOf(left, right))).toEqual([{ field, side }]);
  });

  test('offers what was changed last', () => {
    const { left, right } = pairOf({ title: 'Buyer' }, { title: 'Head' });
    const changed = { ...right, updatedAt: '2027-01-01T00:00:00.000Z' };

    expect(mergeConflicts({ left, right: changed })).toEqual([{ field: 'title', side: 'right' }]);
  });

  test('follows a choice only where the two disagree', () => {
    const pair = pairOf({ title: 'Buyer', met: early }, { title: 'Head', department: 'Sales' });

    const sides = (['title', 'department', 'met', 'language'] as const).map((field) =>
      sideOf(field, pair, { title: 'right', department: 'left', met: 'right' }),
    );

    expect(sides).toEqual(['right', 'right', 'left', 'right']);
  });
});
