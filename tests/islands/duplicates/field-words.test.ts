import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { duplicates } from '../../../src/i18n/messages/duplicates.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { COMPARED_FIELDS, fieldWords } from '../../../src/islands/duplicates/field-words.ts';
import { testContact, testInteraction, testPromise } from '../../fixtures/people.ts';

const day = toDay('2024-05-12');
const kit = {
  t: duplicates.en,
  terms: terms.en,
  locale: 'en',
  people: new Map([['x', testContact({ name: { single: 'Ken' } }, 'x')]]),
  events: new Map([['e', 'Tea circle']]),
} as const;
const full = testContact({
  name: { family: '佐藤', given: '恵', givenReading: 'めぐみ', nickname: 'Meg', honorific: '先生' },
  organization: 'Umino',
  department: 'Sales',
  title: 'Buyer',
  setting: 'hobby',
  tags: ['tea', 'books'],
  topics: ['prices'],
  emails: ['a@example.com'],
  phones: ['090-1234-5678'],
  links: ['https://example.com'],
  birthday: '--05-12',
  language: 'ja',
  met: { day, place: 'Kyoto', eventId: 'e' },
  introducedBy: { contactId: 'x', day, thankedOn: day },
  cadence: 30,
  resting: true,
  snoozedUntil: day,
  pinnedRung: 'trusted',
  admiredFor: 'calm',
  related: [{ contactId: 'x', how: 'sister' }],
  interactions: [testInteraction('2024-05-12'), testInteraction('2024-05-13')],
  promises: [testPromise()],
  note: 'Likes tea',
});

describe('field-words', () => {
  test('write every field as a reader knows it', () => {
    const words = Object.fromEntries(
      COMPARED_FIELDS.map((field) => [field, fieldWords(field, full, kit)]),
    );

    expect(words).toEqual({
      name: '佐藤恵 · めぐみ',
      nickname: 'Meg',
      honorific: '先生',
      organization: 'Umino',
      department: 'Sales',
      title: 'Buyer',
      setting: 'Hobby',
      topics: 'prices',
      tags: 'tea\nbooks',
      emails: 'a@example.com',
      phones: '090-1234-5678',
      links: 'https://example.com',
      birthday: '12 May',
      language: 'ja',
      met: '12 May 2024 · Kyoto · Tea circle',
      introducedBy: 'Ken · 12 May 2024',
      cadence: 'Every 30 days',
      resting: 'Yes',
      snoozedUntil: '12 May 2024',
      pinnedRung: 'Trusted',
      admiredFor: 'calm',
      related: 'Ken · sister',
      interactions: '2 entries · 13 May 2024',
      promises: '1 promise',
      note: 'Likes tea',
    });
  });

  test('have nothing to say of an empty record but its name', () => {
    const empty = testContact({});

    expect(COMPARED_FIELDS.filter((field) => fieldWords(field, empty, kit))).toEqual(['name']);
    expect(COMPARED_FIELDS.filter((field) => kit.t.fields[field] === undefined)).toEqual([]);
  });
});
