const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
const HIRAGANA_BELOW = 0x60;

/**
 * Folds width, kana and case, so that one spelling finds the others.
 * @example fold('ｻﾄｳ ＡＢＣ') // => 'さとう abc'
 */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(KATAKANA, toHiragana).toLowerCase();
}

/**
 * Folds a line of text, gaps included, to compare it with another as a whole.
 * @example foldLine(' Trade　Shows ') // => 'trade shows'
 */
export function foldLine(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

/** A letter of a folded text, and the place in the text as written that it came from. */
export interface FoldedLetter {
  letter: string;
  from: number;
  to: number;
}

/** A letter with the marks that belong to it: half-width kana write them apart. */
const UNIT = /.[\p{M}ﾞﾟ]*/gsu;

/** Folds a text letter by letter: folding may change how many there are, as ㈱ becomes (株). */
export function* foldedLetters(text: string): Generator<FoldedLetter> {
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    for (const letter of fold(unit)) yield { letter, from: index, to: index + unit.length };
  }
}

function toHiragana(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - HIRAGANA_BELOW);
}
