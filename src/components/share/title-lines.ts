interface Room {
  /** The longest that a line may be, in the unit of `widthOf`. */
  width: number;
  widthOf: (line: string) => number;
  /** How many lines there may be. */
  lines: number;
}

const PAUSE = /[、。,.:]$/;
/** Words that belong to what comes after them. */
const LEADING = /(^| )(an?|the|for|in|of|to|at|by|with|and|or)$/i;

/**
 * Sets a title in as few lines as the room allows: with line ends at pauses, none after a word that leads
 * to the next, then as even as can be, so that no last line is left with one character. Gives undefined
 * where the room is too small.
 */
export function titleLines(phrases: readonly string[], room: Room): string[] | undefined {
  const { width, widthOf } = room;
  for (let lines = 1; lines <= room.lines; lines += 1) {
    const [best] = settings(phrases, lines)
      .filter((setting) => setting.every((line) => widthOf(line) <= width))
      .map((setting) => ({
        setting,
        pauses: pausesOf(setting),
        hanging: hangingOf(setting),
        unevenness: unevenness(setting),
      }))
      .sort((a, b) => b.pauses - a.pauses || a.hanging - b.hanging || a.unevenness - b.unevenness);
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

function hangingOf(setting: readonly string[]): number {
  return setting.slice(0, -1).filter((line) => LEADING.test(line)).length;
}

function pausesOf(setting: readonly string[]): number {
  return setting.slice(0, -1).filter((line) => PAUSE.test(line)).length;
}
