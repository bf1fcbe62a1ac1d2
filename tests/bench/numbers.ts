/** Gives the value below which `share` percent of some measurements lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? Number.NaN;
}

/** Gives the middle of some measurements. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** Writes how many times as long each measurement takes as the one before it, of a tenth as much. */
export class Growth {
  readonly #last = new Map<string, number>();

  /** Notes the latest measurement of a name; nothing to say of the first. */
  of(name: string, values: readonly number[]): string {
    const last = this.#last.get(name);
    const now = median(values);
    this.#last.set(name, now);
    return last === undefined ? '' : ` (${(now / last).toFixed(1)} × a tenth)`;
  }
}

/** Writes how many times as long as the other the one takes, by their medians. */
export function ratio(values: readonly number[], base: readonly number[]): string {
  return (median(values) / median(base)).toFixed(2);
}
