/**
 * Orders two texts by their letters' codes, the same in every browser and language: days, ids, folded
 * names. What readers see in their alphabet's order needs a collator instead.
 */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
