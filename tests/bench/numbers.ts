/** Gives the value below which `share` percent of some measurements lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? Number.NaN;
}

/** Gives the middle of some measurements. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** Writes how many times as long as the other the one takes, by their medians. */
export function ratio(values: readonly number[], base: readonly number[]): string {
  return (median(values) / median(base)).toFixed(2);
}
