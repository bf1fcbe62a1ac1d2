import { describe, expect, test } from 'vitest';
import { isShortGiven } from '../../src/domain/given-form.ts';

describe('given-form', () => {
  test.each([
    ['bob', 'robert', true],
    ['kate', 'catherine', true],
    ['kate', 'katherine', true],
    ['dan', 'daniel', true],
    ['b', 'bob', true],
    ['bill', 'robert', false],
    ['robert', 'bob', false],
  ])('tells whether %s is short for %s', (short, full, isShort) => {
    expect(isShortGiven(short, full)).toBe(isShort);
  });
});
