const PROTECTED = /^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r]))/;

/** Takes off the apostrophe that writers set before what a spreadsheet would run. */
export function unprotected(cell: string): string {
  return cell.replace(PROTECTED, '');
}
