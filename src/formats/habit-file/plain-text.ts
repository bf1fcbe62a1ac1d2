/** Signs that turn the direction of writing, and hide what a line says. */
const HIDDEN = /[\u202A-\u202E\u2066-\u2069]/g;
// Control signs other than tab and line end, which no tracker writes.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Cleans a field of one line, such as a title. */
export function oneLine(text: string): string {
  return manyLines(text).replace(HIDDEN, '').replace(/\s+/g, ' ');
}

/** Cleans a note, whose lines stay. */
export function manyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '').normalize('NFC').trim();
}

/** Gives the beginning of what stands in a row, for finding it again. */
export function beginning(cells: readonly string[]): string {
  return oneLine(cells.join(', ').slice(0, 200)).slice(0, 80);
}
