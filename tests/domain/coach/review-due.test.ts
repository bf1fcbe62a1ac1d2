import { describe, expect, test } from 'vitest';
import { reviewDue } from '../../../src/domain/coach/review-due.ts';
import type { CoachInput } from '../../../src/domain/coach/suggestion.ts';
import { toDay } from '../../../src/domain/day.ts';
import { newSettings } from '../../../src/domain/settings.ts';
import { testFacts } from '../../fixtures/coach.ts';
import { NOW, testContact } from '../../fixtures/people.ts';

const FRIDAY = toDay('2026-11-27');
const contacts = ['a', 'b', 'c'].map((id) => testContact({}, id));
const found = (input: Partial<CoachInput> = {}) =>
  reviewDue(testFacts({ contacts, today: FRIDAY, ...input }));
const done = {
  id: '2026-11-23',
  week: toDay('2026-11-23'),
  doneOn: toDay('2026-11-24'),
  answers: {},
  createdAt: NOW,
  updatedAt: NOW,
};

describe('review-due', () => {
  test('asks on Friday, or on the day that was chosen', () => {
    const sunday = { ...newSettings(NOW), reviewDay: 7 };

    expect(found()).toMatchObject([
      { key: 'R14:2026-11-23', reason: { id: 'review-due' }, action: { page: 'review' } },
    ]);
    expect(found({ settings: sunday })).toEqual([]);
    expect(found({ settings: sunday, today: toDay('2026-11-29') })).toHaveLength(1);
  });

  test.each<[string, Partial<CoachInput>]>([
    ['the week is reviewed', { reviews: [done] }],
    ['the day has passed', { today: toDay('2026-11-28') }],
    ['there are few people', { contacts: contacts.slice(1) }],
  ])('is silent where %s', (_name, input) => {
    expect(found(input)).toEqual([]);
  });

  test('asks again next week and after a review in the trash', () => {
    expect(found({ reviews: [done], today: toDay('2026-12-04') })).toHaveLength(1);
    expect(found({ reviews: [{ ...done, deletedAt: NOW }] })).toHaveLength(1);
  });
});
