/** What the text of a cell needs before it is a value. */

/** Direction marks and letters without width, which hide what a name is. */
const HIDDEN = /[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const PLAIN = /^[ -~]*$/;
const HALF_KANA = /[\uFF61-\uFF9F]+/g;
/**
 * What a spreadsheet would run, also after blanks and with full-width signs; writers, ours among them, set
 * an apostrophe before it.
 */
const PROTECTED = /^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r]))/;
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r])/;
/** A day without a year, which has its own blank before it, as Google writes it. */
const YEARLESS = /^ --\d\d-\d\d$/;

/** What divides the values of a list that stands in one cell. */
export const LIST_MARKS = /\s*(?:[;,、]|:::)\s*/;

/** Gives a cell's text on one line: gaps closed, half-width kana made whole, hidden letters out. */
export function oneLine(cell: string): string {
  // Most cells need nothing of this, and a file has millions of them.
  if (PLAIN.test(cell) && !cell.startsWith("'") && !cell.includes('  ')) return cell.trim();
  return severalLines(cell)
    .replace(HALF_KANA, (kana) => kana.normalize('NFKC'))
    .replace(/\s+/g, ' ');
}

/** Gives a cell's text with its line breaks. */
export function severalLines(cell: string): string {
  return unprotected(cell)
    .replace(/\r\n?/g, '\n')
    .replace(HIDDEN, '')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .normalize('NFC')
    .trim();
}

/** Sets an apostrophe before what a spreadsheet would take for a formula; `unprotected` undoes it. */
export function protectedCell(text: string): string {
  return FORMULA.test(text) && !YEARLESS.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that writers set before what a spreadsheet would run. */
export function unprotected(cell: string): string {
  return cell.replace(PROTECTED, '');
}

/** Takes apart what Google joins in one cell. @example valuesIn('a ::: b') // => ['a', 'b'] */
export function valuesIn(cell: string): string[] {
  return cell
    .split(/\s*:::\s*/)
    .map((value) => value.trim())
    .filter(Boolean);
}
