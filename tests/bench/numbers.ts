/** Gives the value below which `share` percent of some measurements lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? Number.NaN;
}

/** Gives the middle of some measurements. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** Gives how often to measure: as often as said, or less where ENISHI_REPEATS asks for a quick look. */
export function repeats(usual: number): number {
  return Math.min(usual, Number(process.env['ENISHI_REPEATS'] ?? usual));
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

/** Writes milliseconds by their median. */
export function ms(values: readonly number[]): string {
  const middle = median(values);
  return `${middle.toFixed(middle < 10 ? 1 : 0)} ms`;
}

/** Writes a count with its thousands. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** Writes what something else takes, and how many times as much ours does: bold where ours is more. */
export function beside(name: string, said: string, { ours, theirs }: Compared): string {
  const times = (ours / theirs).toFixed(2);
  return `${name} ${said} (${Number(times) > 1 ? `**${times}**` : times})`;
}

interface Compared {
  ours: number;
  theirs: number;
}

/** The same for milliseconds, by their medians. */
export function besideTimes(name: string, ours: readonly number[], theirs: readonly number[]) {
  return beside(name, ms(theirs), { ours: median(ours), theirs: median(theirs) });
}
