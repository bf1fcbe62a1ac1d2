import { protectedCell } from './cell.ts';

/**
 * Writes rows as RFC 4180 has them, with what a spreadsheet would run made harmless (OWASP, "CSV
 * Injection"): phone numbers with `+` get an apostrophe too, which our own reader takes off again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writtenCell).join(',')}\r\n`).join('');
}

function writtenCell(text: string): string {
  const cell = protectedCell(text);
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
