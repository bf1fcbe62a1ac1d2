interface Room {
  /** The longest that a line may be, in the unit of `widthOf`. */
  width: number;
  widthOf: (line: string) => number;
  /** How many lines there may be. */
  lines: number;
}

const PAUSE = /[、。,.:]$/;

/**
 * Sets a title in as few lines as the room allows: with line ends at pauses, then as even as can be, so
 * that no last line is left with one character. Gives undefined where the room is too small.
 */
export function titleLines(phrases: readonly string[], room: Room): string[] | undefined {
  const { width, widthOf } = room;
  const whole = withQuotesWhole(phrases);
  for (let lines = 1; lines <= room.lines; lines += 1) {
    const [best] = settings(whole, lines)
      .filter((setting) => setting.every((line) => widthOf(line) <= width))
      .map((setting) => ({ setting, pauses: pausesOf(setting), unevenness: unevenness(setting) }))
      .sort((a, b) => b.pauses - a.pauses || a.unevenness - b.unevenness);
    if (best) return best.setting;
  }
  return undefined;

  function unevenness(setting: readonly string[]): number {
    return setting.reduce((sum, line) => sum + widthOf(line) ** 2, 0);
  }
}

/** Gives every way to divide the phrases into so many lines. */
function settings(phrases: readonly string[], lines: number): string[][] {
  if (lines === 1) return [[phrases.join('').trim()]];
  return phrases.slice(lines - 1).flatMap((_, index) => {
    const first = phrases
      .slice(0, index + 1)
      .join('')
      .trim();
    return settings(phrases.slice(index + 1), lines - 1).map((rest) => [first, ...rest]);
  });
}

function pausesOf(setting: readonly string[]): number {
  return setting.slice(0, -1).filter((line) => PAUSE.test(line)).length;
}

/** Joins the phrases of what stands in corner brackets. */
function withQuotesWhole(phrases: readonly string[]): string[] {
  const whole: string[] = [];
  let depth = 0;
  for (const phrase of phrases) {
    if (depth > 0) whole[whole.length - 1] += phrase;
    else whole.push(phrase);
    depth += phrase.split('「').length - phrase.split('」').length;
  }
  return whole;
}
