/** Gives the middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Writes how many times as long as the other the one takes, by their medians. */
export function ratio(values: readonly number[], base: readonly number[]): string {
  return (median(values) / median(base)).toFixed(2);
}
