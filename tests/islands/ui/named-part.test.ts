// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { namedPart } from '../../../src/islands/ui/named-part.ts';

describe('named-part', () => {
  test.each([
    ['', ''],
    ['#practice-one-small-ask', 'practice-one-small-ask'],
    ['#%E7%B8%81', '縁'],
    ['#%E7%B8', ''],
    ['#100%', ''],
  ])('reads %s', (hash, part) => {
    location.hash = hash;

    expect(namedPart()).toBe(part);
  });
});
