import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedInSteps, sortedInSteps } from '../../src/stores/sorted-in-steps.ts';

interface Item {
  value: number;
  at: number;
}

const byValue = (a: Item, b: Item) => a.value - b.value;
const items = (values: readonly number[]): Item[] => values.map((value, at) => ({ value, at }));

/** Takes every step; gives the result and how many pauses there were. */
function taken<T>(steps: Generator<undefined, T>): { result: T; pauses: number } {
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses += 1;
  return { result: step.value, pauses };
}

describe('sorted-in-steps', () => {
  test('sorts as a sort in one go does, equal items as they stood', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 300 }), (values) => {
        const sorted = taken(sortedInSteps(items(values), byValue)).result;
        expect(sorted).toEqual(items(values).sort(byValue));
      }),
    );
  });

  test('joins two sorted lists', () => {
    const [first, second] = [items([1, 3, 3, 9]), items([0, 3, 10])];

    const { result } = taken(mergedInSteps(first, second, byValue));

    expect(result.map(({ value }) => value)).toEqual([0, 1, 3, 3, 3, 9, 10]);
    expect(result[4]).toBe(second[1]);
  });

  test('pauses every few comparisons', () => {
    const values = Array.from({ length: 1000 }, (_, index) => (index * 7919) % 1000);

    expect(taken(sortedInSteps(items(values), byValue)).pauses).toBeGreaterThan(100);
  });
});
