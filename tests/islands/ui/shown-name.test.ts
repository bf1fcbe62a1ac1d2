import { expect, test } from 'vitest';
import { shownName } from '../../../src/islands/ui/shown-name.ts';

test('writes a name as the language does', () => {
  expect(shownName({ family: '佐藤', given: '恵' }, 'ja', true)).toBe('佐藤恵さん');
});

test.each([
  ['en', 'Without a name'],
  ['ja', '名前なし'],
] as const)('leaves nobody without words: %s', (locale, words) => {
  expect(shownName({}, locale, true)).toBe(words);
  expect(shownName({ given: ' ' }, locale)).toBe(words);
});
