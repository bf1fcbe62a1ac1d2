import { describe, expect, test } from 'vitest';
import { joinedText } from '../../src/domain/joined-text.ts';

describe('joined-text', () => {
  test.each([
    [['Tea', 'Cake'], 'Tea\n\nCake'],
    [['Tea', undefined, ' '], 'Tea'],
    [['Tea', 'Green Tea', 'Tea'], 'Green Tea'],
    [[undefined, ''], undefined],
  ])('joins %o to %o', (texts, joined) => {
    expect(joinedText(texts)).toBe(joined);
  });
});
