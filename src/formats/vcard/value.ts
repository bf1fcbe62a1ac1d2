/** The values of a card's lines: where they begin, how they are split, and what their escapes mean. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;

/** Finds the colon before a line's value, outside quotes; -1 where there is none. */
export function colonAt(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at];
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === ':' && !isQuoted) return at;
  }
  return line.indexOf(':');
}

/** Splits at a sign that no quotes enclose. */
export function splitQuoted(text: string, sign: string): string[] {
  return splitAt(text, (letter, state) => {
    if (letter === '"') state.isClosed = !state.isClosed;
    return letter === sign && !state.isClosed;
  });
}

/** Splits a value as it stands in the file at a sign that no backslash escapes. */
export function splitValue(raw: string, sign: string): string[] {
  return splitAt(raw, (letter, state) => {
    const isEscaped = state.isClosed;
    state.isClosed = letter === '\\' && !isEscaped;
    return letter === sign && !isEscaped;
  });
}

function splitAt(
  text: string,
  isEnd: (letter: string, state: { isClosed: boolean }) => boolean,
): string[] {
  const parts: string[] = [];
  const state = { isClosed: false };
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isEnd(text.charAt(at), state)) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** Gives what is meant by a text value. @example unescaped('a\\, b\\nc') // => 'a, b\nc' */
export function unescaped(raw: string): string {
  // Most values have none, and lists of people are long.
  if (!raw.includes('\\')) return raw;
  return raw.replace(/\\([\\;,:nN])/g, (_, letter: string) =>
    letter === 'n' || letter === 'N' ? '\n' : letter,
  );
}

/** Gives the text of a field of one line: composed, without controls and without turns of direction. */
export function oneLine(raw: string): string {
  return unescaped(raw)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(BIDI, '')
    .normalize('NFC')
    .trim();
}

/** Gives the text of a field of many lines. */
export function manyLines(raw: string): string {
  return unescaped(raw)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC');
}
