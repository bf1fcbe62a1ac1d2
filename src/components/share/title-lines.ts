interface Room {
  /** The longest that a line may be, in the unit of `widthOf`. */
  width: number;
  widthOf: (line: string) => number;
}

/**
 * Sets phrases in as few lines as the room allows, and those as even as they can be, so that no last
 * line is left with one character. A phrase wider than the room has a line of its own.
 */
export function titleLines(phrases: readonly string[], { width, widthOf }: Room): string[] {
  const fewest = filled(phrases, { width, widthOf }).length;
  const widths = phrases
    .flatMap((_, start) => phrases.slice(start).map((_, end) => [start, start + end + 1] as const))
    .map(([start, end]) => widthOf(phrases.slice(start, end).join('').trim()))
    .filter((each) => each < width)
    .sort((a, b) => a - b);
  const evenest = widths.find((each) => filled(phrases, { width: each, widthOf }).length <= fewest);
  return filled(phrases, { width: evenest ?? width, widthOf });
}

/** Fills one line after the other. */
function filled(phrases: readonly string[], { width, widthOf }: Room): string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const longer = `${lines.at(-1) ?? ''}${phrase}`;
    if (lines.length > 0 && widthOf(longer.trim()) <= width) lines[lines.length - 1] = longer;
    else lines.push(phrase);
  }
  return lines.map((line) => line.trim());
}
