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

function toHiragana(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - HIRAGANA_BELOW);
}
