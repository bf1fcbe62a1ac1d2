import { describe, expect, test } from 'vitest';
import { HABIT_AREAS } from '../../src/domain/habit.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { claimsIn } from './claims.ts';
import { letterProblems } from './japanese.ts';
import { practices } from './references.ts';

/** How a reason without a work behind it owns up to that. */
const PLAIN = {
  en: /experience|evidence|stud(?:y|ies)|research|common sense|manners|arithmetic/i,
  ja: /経験|研究|証拠|裏付け|常識|調査/,
};
const FIELDS = ['title', 'cue', 'smallest', 'why'] as const;

const texts = practices.flatMap((practice) =>
  LOCALES.map((locale) => ({
    place: `content/practices.yaml ${practice.id} ${locale}`,
    locale,
    text: FIELDS.map((field) => practice[field][locale]).join('\n'),
  })),
);

describe('practices', () => {
  test.each(HABIT_AREAS)('offer at least five for %s', (area) => {
    expect(practices.filter((practice) => practice.area === area).length).toBeGreaterThanOrEqual(5);
  });

  test('stand together by area', () => {
    const areas = practices.map(({ area }) => area);

    expect(areas.filter((area, index) => area !== areas[index - 1])).toEqual([...HABIT_AREAS]);
  });

  test('use every rule that content may use', () => {
    const kinds = new Set(practices.map(({ rule }) => rule.kind));

    expect([...kinds].sort()).toEqual(['daily', 'every', 'monthly', 'occasion', 'weekdays', 'weekly']);
  });

  test('answer every kind of occasion', () => {
    const sources = practices.flatMap(({ rule }) => (rule.kind === 'occasion' ? [rule.source] : []));

    expect([...new Set(sources)].sort()).toEqual(['event-attended', 'met-someone-new', 'received']);
  });

  test('have ids that records can hold on to', () => {
    const wrong = practices.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));

    expect(wrong.map(({ id }) => `content/practices.yaml ${id}: write the id kebab-case.`)).toEqual([]);
  });

  test.each(LOCALES)('have a title of their own in %s', (locale) => {
    const titles = practices.map(({ title }) => title[locale]);

    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('say plainly where no work stands behind them', () => {
    const bare = practices
      .filter(({ ref }) => ref === undefined)
      .flatMap(({ id, why }) =>
        LOCALES.filter((locale) => !PLAIN[locale].test(why[locale])).map((locale) => `${id} ${locale}`),
      );

    expect(bare.map((place) => `${place}: say that it rests on experience.`)).toEqual([]);
  });

  test('claim nothing that nothing supports', () => {
    const wrong = texts.flatMap(({ place, locale, text }) =>
      claimsIn(locale, text).map((claim) => `${place}: ${claim}.`),
    );

    expect(wrong).toEqual([]);
  });

  test('are written as our Japanese is written', () => {
    const wrong = texts
      .filter(({ locale }) => locale === 'ja')
      .flatMap(({ place, text }) => letterProblems(text).map((problem) => `${place}: ${problem}.`));

    expect(wrong).toEqual([]);
  });
});
