import { describe, expect, test } from 'vitest';
import type { LeftOver } from '../../../src/domain/contact-leftover.ts';
import { duplicates } from '../../../src/i18n/messages/duplicates.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import { beforeWords } from '../../../src/islands/duplicates/before-words.ts';
import type { DuplicatesKit } from '../../../src/islands/duplicates/duplicates-kit.ts';
import { testContact } from '../../fixtures/people.ts';

const kit = (locale: 'en' | 'ja'): DuplicatesKit => ({
  t: duplicates[locale],
  terms: terms[locale],
  locale,
  people: new Map([['x', testContact({ name: { single: 'Ken' } }, 'x')]]),
  events: new Map([['e', 'Tea circle']]),
});
const left = (field: string, values: Record<string, string>): LeftOver => ({
  field,
  values: Object.entries(values).map(([part, value]) => ({ part, value })),
});

const LEFT: [leftOver: LeftOver, en: string, ja: string][] = [
  [left('organization', { '': 'Umino' }), 'Before: Umino (Organisation)', '以前：Umino(所属)'],
  [left('setting', { '': 'hobby' }), 'Before: Hobby (Where from)', '以前：趣味(場)'],
  [left('pinnedRung', { '': 'trusted' }), 'Before: Trusted (Depth)', '以前：信頼がある(深さ)'],
  [
    left('cadence', { '': '30' }),
    'Before: Every 30 days (How often to be in touch)',
    '以前：30日ごと(連絡の間隔)',
  ],
  [
    left('cadence', { '': 'none' }),
    'Before: No rhythm, by choice (How often to be in touch)',
    '以前：あえて決めない(連絡の間隔)',
  ],
  [left('birthday', { '': '--05-12' }), 'Before: 12 May (Birthday)', '以前：5月12日(誕生日)'],
  [
    left('met', { day: '2024-05-12', place: 'Kyoto', eventId: 'e' }),
    'Before: 12 May 2024 Kyoto Tea circle (How you met)',
    '以前：2024年5月12日 Kyoto Tea circle(出会い)',
  ],
  [
    left('introducedBy', { contactId: 'x' }),
    'Before: Ken (Introduced by)',
    '以前：Kenさん(紹介者)',
  ],
  [
    left('name', { family: 'Sato', given: 'Megumi', familyReading: 'さとう', nickname: 'Meg' }),
    'Before: Megumi Sato さとう Meg (Name)',
    '以前：Megumi Sato さとう Meg(名前)',
  ],
  [left('fromLater', { deep: 'x1' }), 'Before: x1 (fromLater)', '以前：x1(fromLater)'],
  [left('met', { eventId: 'erased' }), '', ''],
];

describe('before-words', () => {
  test.each(LEFT)('writes %o', (leftOver, en, ja) => {
    expect([beforeWords(kit('en'), leftOver), beforeWords(kit('ja'), leftOver)]).toEqual([en, ja]);
  });
});
