import { describe, expect, it } from 'vitest';
import {
  fill,
  formatBytes,
  formatDay,
  formatDuration,
  formatList,
  formatNumber,
  formatPercent,
  formatRelativeDays,
  plural,
  type DayStyle,
} from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locales.ts';

describe('format', () => {
  it('fills named places and leaves unknown ones', () => {
    expect(fill('{a} and {b} and {a}', { a: 1 })).toBe('1 and {b} and 1');
  });

  it('groups the digits of a number, not those of a text', () => {
    expect(fill('{n}, {year}', { n: 12_345, year: '2026' })).toBe('12,345, 2026');
  });

  it('fills a value that looks like a place once', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });

  it.each<[Locale, number, string]>([
    ['en', 0, '0 days'],
    ['en', 1, '1 day'],
    ['en', 1200, '1,200 days'],
    ['ja', 1, '1 days'],
  ])('chooses the plural in %s of %i', (locale, n, text) => {
    expect(plural(locale, { one: '{n} day', other: '{n} days' }, n)).toBe(text);
  });

  it('falls back where one form is enough', () => {
    expect(plural('en', { other: '全{n}回' }, 1)).toBe('全1回');
  });

  it.each<[Locale, DayStyle, string]>([
    ['en', 'long', '23 November 2026'],
    ['en', 'full', 'Monday, 23 November 2026'],
    ['en', 'short', 'Mon 23 November'],
    ['en', 'month', 'November 2026'],
    ['en', 'month-day', '23 November'],
    ['en', 'weekday', 'Mon'],
    ['ja', 'long', '2026年11月23日'],
    ['ja', 'full', '2026年11月23日月曜日'],
    ['ja', 'short', '11月23日(月)'],
    ['ja', 'month', '2026年11月'],
    ['ja', 'month-day', '11月23日'],
    ['ja', 'weekday', '月'],
  ])('writes a day in %s, %s', (locale, style, text) => {
    expect(formatDay(locale, '2026-11-23', style)).toBe(text);
  });

  it('gives back what is no day', () => {
    expect(formatDay('en', 'soon')).toBe('soon');
  });

  it.each<[Locale, number, string]>([
    ['en', 0, 'today'],
    ['en', -1, 'yesterday'],
    ['en', 3, 'in 3 days'],
    ['en', -13, '13 days ago'],
    ['en', -20, '2 weeks ago'],
    ['en', -100, '3 months ago'],
    ['en', -800, '2 years ago'],
    ['ja', -3, '3日前'],
    ['ja', 14, '2週間後'],
    ['ja', -100, '3か月前'],
  ])('tells the distance in %s of %i days', (locale, days, text) => {
    expect(formatRelativeDays(locale, days)).toBe(text);
  });

  it('joins a list as each language does', () => {
    const names = ['Sato', 'Mori', 'Lee'];

    expect([formatList('en', names), formatList('ja', names)]).toEqual([
      'Sato, Mori and Lee',
      'Sato、Mori、Lee',
    ]);
  });

  it('writes shares and numbers', () => {
    expect([formatPercent('en', 0.256), formatNumber('ja', 12345)]).toEqual(['26%', '12,345']);
  });

  it.each<[Locale, number, string]>([
    ['en', 1, '1 minute'],
    ['en', 90, '1 hour 30 minutes'],
    ['ja', 6, '6分'],
    ['ja', 120, '2時間'],
  ])('writes a duration in %s of %i minutes', (locale, minutes, text) => {
    expect(formatDuration(locale, minutes)).toBe(text);
  });

  it.each<[Locale, number, string]>([
    ['en', 0, '0 bytes'],
    ['en', 1234, '1.2 kB'],
    ['en', 5_600_000, '5.6 MB'],
    ['ja', 12, '12バイト'],
  ])('writes bytes in %s: %i', (locale, bytes, text) => {
    expect(formatBytes(locale, bytes)).toBe(text);
  });
});
