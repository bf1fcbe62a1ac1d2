import { describe, expect, test } from 'vitest';
import { coach } from '../../../src/domain/coach.ts';
import { toDay } from '../../../src/domain/day.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { coach as messages } from '../../../src/i18n/messages/coach.ts';
import { terms } from '../../../src/i18n/messages/terms.ts';
import {
  suggestionWords,
  type SuggestionWords,
} from '../../../src/islands/today/suggestion-words.ts';
import { LESSONS, TODAY, testInput } from '../../fixtures/coach.ts';
import { marks, testHabit } from '../../fixtures/habits.ts';
import {
  exchanges,
  testContact,
  testGoal,
  testInteraction,
  testPromise,
  testSeat,
} from '../../fixtures/people.ts';

const name = { family: '佐藤', given: '恵' };
const promised = testContact(
  {
    name,
    promises: [testPromise({ due: TODAY, interactionId: '2026-11-19' })],
    interactions: [testInteraction('2026-11-19')],
  },
  'promised',
);
const met = testContact({ name, interactions: [testInteraction('2026-11-22')] }, 'met');
const kind = testContact(
  {
    name,
    interactions: [testInteraction('2026-11-20', { received: exchanges('advice') })],
    cadence: 30,
  },
  'kind',
);
const cold = testContact(
  { name, cadence: 30, interactions: [testInteraction('2026-09-01')] },
  'cold',
);
const late = testContact({ name, promises: [testPromise({ due: toDay('2026-11-21') })] }, 'late');

const inputs = [
  testInput({ contacts: [promised, met, kind], goals: [testGoal()] }),
  testInput({ contacts: [late, cold] }),
  testInput({
    goals: [testGoal({ seats: [testSeat()], places: ['Study group'] })],
    habits: [testHabit({ start: TODAY })],
  }),
  testInput({ habits: [testHabit({ checkIns: marks('2026-11-02', 'x') })], goals: [testGoal()] }),
];

function wordsIn(locale: Locale, given = inputs): SuggestionWords[] {
  return given.flatMap((input) =>
    coach(input).map((suggestion) =>
      suggestionWords(suggestion, {
        t: messages[locale],
        terms: terms[locale],
        locale,
        contacts: new Map(input.contacts.map((contact) => [contact.id, contact])),
        lessons: { completed: 0, total: LESSONS.length },
        today: TODAY,
      }),
    ),
  );
}

describe('suggestion-words', () => {
  test.each(LOCALES)('fills every place (%s)', (locale) => {
    const texts = wordsIn(locale).flatMap(({ eyebrow, what, why }) => [eyebrow, what, why]);

    expect(texts.length).toBeGreaterThan(24);
    expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
  });

  test('says what, to whom, and since when', () => {
    const [promise, first, thanks] = wordsIn('en');

    expect(promise).toEqual({
      eyebrow: 'Due today: your promise to 佐藤恵',
      what: 'Send the book',
      why: 'You promised it on 19 November.',
      isDue: true,
    });
    expect(first?.why).toBe(
      'You met yesterday, and nothing is logged since. Two lines are enough.',
    );
    expect(thanks?.what).toBe('Thank 佐藤恵 for the advice');
  });

  test('writes thousands as the language does', () => {
    const silent = testContact(
      { name, cadence: 30, interactions: [testInteraction('2021-11-23')] },
      'silent',
    );
    const whys = wordsIn('en', [testInput({ contacts: [silent] })]).map(({ why }) => why);

    expect(whys.join()).toContain('Quiet for 1,826 days; you chose every 30 days.');
  });

  test('speaks Japanese as one would', () => {
    const [promise, first, thanks] = wordsIn('ja');

    expect(promise?.eyebrow).toBe('今日まで・佐藤恵さんとの約束');
    expect(first?.why).toBe('会ったのは昨日です。そのあとの記録がありません。二行で足ります。');
    expect(thanks?.what).toBe('佐藤恵さんに、助言のお礼を伝える');
  });
});
