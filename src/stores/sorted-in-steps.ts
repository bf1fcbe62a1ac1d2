/** Items that are sorted, and comparisons that are made, between two pauses. */
const ITEMS_A_STEP = 32;

type Compare<T> = (a: T, b: T) => number;

/** Gives items sorted, equal ones as they stood, with a pause every few of them. */
export function* sortedInSteps<T extends object>(
  items: readonly T[],
  compare: Compare<T>,
): Generator<undefined, T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += ITEMS_A_STEP) {
    runs.push(items.slice(at, at + ITEMS_A_STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* mergedInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Gives two sorted lists as one, of equal items those of the first one first. */
export function* mergedInSteps<T extends object>(
  first: readonly T[],
  second: readonly T[],
  compare: Compare<T>,
): Generator<undefined, T[]> {
  const merged: T[] = [];
  let at = 0;
  for (const item of second) {
    let next = first[at];
    while (next !== undefined && compare(next, item) <= 0) {
      merged.push(next);
      at += 1;
      if (at % ITEMS_A_STEP === 0) yield;
      next = first[at];
    }
    merged.push(item);
  }
  return merged.concat(first.slice(at));
}
