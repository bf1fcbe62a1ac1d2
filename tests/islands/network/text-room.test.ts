import { describe, expect, test } from 'vitest';
import { cutText, textRoom, wrapText } from '../../../src/islands/network/text-room.ts';

describe('text room', () => {
  test('counts letters of the East as wide as they are high, others as about half', () => {
    expect(textRoom('佐藤', 10)).toBe(20);
    expect(textRoom('ab', 10)).toBeCloseTo(11.2);
    expect(textRoom('', 10)).toBe(0);
  });

  test('leaves the little space that stands between the two', () => {
    expect(textRoom('8月', 10)).toBeCloseTo(16.85);
  });

  test.each([
    ['佐藤恵', 40, '佐藤恵'],
    ['佐藤恵', 29, '佐藤…'],
    ['Anna Lee', 30, 'Anna…'],
    ['佐藤', 1, '…'],
  ])('cuts %s to %i pixels', (text, room, expected) => {
    expect(cutText(text, 10, room)).toBe(expected);
  });

  test.each([
    ['en', 'June 2026', ['June 2026']],
    ['en', 'June 2026 · 1 through them', ['June 2026 ·', '1 through them']],
    ['ja', '2026年1月・1人と会った', ['2026年1月・', '1人と会った']],
    ['en', 'May · introduced them to Ken', ['May ·', 'introduced', 'them to Ken']],
    ['en', 'Llanfairpwllgwyngyll', ['Llanfairpwllg…']],
  ] as const)('wraps in %s: %s', (locale, text, expected) => {
    expect(wrapText(text, { size: 10, room: 80, locale })).toEqual(expected);
  });
});
