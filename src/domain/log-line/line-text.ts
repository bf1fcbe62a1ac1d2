/**
 * A line as it is read: width folded, and each name and each day in it written as one letter that
 * nobody types. Every letter knows which piece of the visitor's own text it stands for.
 */
export interface LineText {
  text: string;
  from: readonly number[];
  to: readonly number[];
}

/** A piece of a text, from its first place up to the place after its last. */
export interface Span {
  from: number;
  to: number;
}

/** Tells whether a piece touches none of those that are taken. */
export function isFree(span: Span, taken: readonly Span[]): boolean {
  return taken.every(({ from, to }) => span.to <= from || span.from >= to);
}

/** Letters for private use stand for what was found: these for days, the next for people. */
const DAYS = { first: 0xe000, letters: '\\ue000-\\ue3ff' };
const PEOPLE = { first: 0xe400, letters: '\\ue400-\\ue7ff' };
const MOST = 0x400;

const OURS = /[\ue000-\ue7ff]/g;
// A half-width kana with its mark, or a letter with its accents, becomes one letter.
const UNIT = /[\uff61-\uff9f][\uff9e\uff9f]?|[^]\p{M}*/gu;

/** Reads a text letter by letter, full and half width as one. @example '１１／１２' is read as '11/12' */
export function lineText(original: string): LineText {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: unit, index } of original.matchAll(UNIT)) {
    const read = unit.replace(OURS, '\ufffd').normalize('NFKC').replace('’', "'");
    text += read;
    for (let at = 0; at < read.length; at += 1) {
      from.push(index);
      to.push(index + unit.length);
    }
  }
  return { text, from, to };
}

/** Takes a part of a line. */
export function partOf({ text, from, to }: LineText, span: Span): LineText {
  const cut = [span.from, span.to] as const;
  return { text: text.slice(...cut), from: from.slice(...cut), to: to.slice(...cut) };
}

/** Gives the piece of the visitor's text that a part of the line stands for. */
export function placeOf(line: LineText, span: Span): Span {
  return { from: line.from[span.from] ?? 0, to: line.to[span.to - 1] ?? 0 };
}

/** Something found in a line, and where. */
export interface Mark<Found> extends Span {
  found: Found;
}

/** Writes what was found as one letter each; the marks stand in order and do not overlap. */
export function withLetters<Found>(
  line: LineText,
  kind: 'day' | 'person',
  { marks, before }: { marks: readonly Mark<Found>[]; before: number },
): LineText {
  const { first } = kind === 'day' ? DAYS : PEOPLE;
  const parts: LineText[] = [];
  let at = 0;
  for (const [index, mark] of marks.slice(0, MOST - before).entries()) {
    const place = placeOf(line, mark);
    const letter = String.fromCharCode(first + before + index);
    parts.push(partOf(line, { from: at, to: mark.from }));
    parts.push({ text: letter, from: [place.from], to: [place.to] });
    at = mark.to;
  }
  parts.push(partOf(line, { from: at, to: line.text.length }));
  return {
    text: parts.map(({ text }) => text).join(''),
    from: parts.flatMap(({ from }) => from),
    to: parts.flatMap(({ to }) => to),
  };
}

/** Tells which of the found people or days a letter stands for. */
export function numberOf(letter: string, kind: 'day' | 'person'): number {
  return letter.charCodeAt(0) - (kind === 'day' ? DAYS.first : PEOPLE.first);
}

/**
 * Makes one pattern of words that stand apart; `_` is a space inside one.
 * @example anyOf('lunch study_group') // => '(?:lunch|study group)'
 */
export function anyOf(words: string): string {
  return `(?:${words.trim().replace(/\s+/g, '|').replaceAll('_', ' ')})`;
}

/** Ranges, because a property (`\\p{L}`) takes milliseconds to compile, in each of so many patterns. */
const HIRA = '\\u3041-\\u3096ー';
const KATA = '\\u30a1-\\u30faー';
const HAN = '々〇ヶ\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const CLASSES: Record<string, string> = {
  D: DAYS.letters,
  P: PEOPLE.letters,
  Hira: HIRA,
  Kata: KATA,
  Han: HAN,
  J: `${HIRA}${KATA}${HAN}`,
  Latin: 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff',
};

/**
 * Compiles a pattern in which `<D>` stands for a day, `<P>` for a person, `<J>` for a Japanese letter
 * (`<Han>`, `<Hira>` or `<Kata>`) and `<Latin>` for a Latin one.
 */
export function pattern(source: string, flags = 'i'): RegExp {
  const full = source.replace(/<(\w+)>/g, (all, name: string) =>
    CLASSES[name] === undefined ? all : `[${CLASSES[name]}]`,
  );
  return new RegExp(full, full.includes('\\u{') ? `${flags}u` : flags);
}

const JAPANESE = pattern('<J>');
const JAPANESE_ALL = pattern('<J>', 'g');
const LATIN_ALL = pattern('<Latin>', 'g');

/** Tells whether Japanese letters stand between the names and days. */
export function isJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

/** Lists the places of a pattern in a text. */
export function spansOf(text: string, words: RegExp): Span[] {
  return [...text.matchAll(words)].map(({ 0: all, index }) => ({
    from: index,
    to: index + all.length,
  }));
}

/** Tells whether a text has more Japanese letters than Latin ones. */
export function isMostlyJapanese(text: string): boolean {
  return spansOf(text, JAPANESE_ALL).length > spansOf(text, LATIN_ALL).length;
}
