import type { RefusalReason, RefusedLine } from '../../domain/imported-person.ts';
import { FILE_LIMITS, FileFault } from '../file-fault.ts';
import { decodeText, type TextEncodingName } from '../text-encoding.ts';
import { oneLine } from './cell.ts';
import { columnOf } from './column.ts';
import { SEPARATORS, type Separator } from './separator.ts';
import { splitRows, type RawRow } from './rows.ts';

/** What the visitor knows better than the file's content says. */
export interface TableChoice {
  encoding?: TextEncodingName;
  separator?: Separator;
  /** The header's line in the file; 0 where the file has none. */
  headerLine?: number;
}

/** A row with something in it. */
interface TableRow {
  line: number;
  cells: string[];
}

/** A file of separated values; how it is written is found from its content, not from its name. */
export interface Table {
  encoding: TextEncodingName;
  separator: Separator;
  headerLine: number;
  header: string[];
  rows: TableRow[];
  refused: RefusedLine[];
}

/** Rows that are looked at for how a file is written; programs write up to seven before the header. */
const HEAD_ROWS = 40;
const HEAD_LETTERS = 100_000;
const SHOWN_LETTERS = 80;
/** Stands where a line was that is too long to be read. */
const TOO_LONG = '…';
/** Excel's own line that names the separator. */
const EXCEL_LINE = /^sep=([,;\t])\n/;
const DATA = /@|https?:|\d{5}|\d[-/.]\d/;

/** Reads a file's rows; throws a FileFault where it is too large. */
export function readTable(bytes: Uint8Array, choice: TableChoice = {}): Table {
  if (bytes.length > FILE_LIMITS.bytes) throw new FileFault('too-large');
  const { text: whole, encoding } = decodeText(bytes, choice.encoding);
  const { text, long } = withoutLongLines(whole.replace(/\r\n?/g, '\n'));
  const separator = choice.separator ?? separatorOf(text);
  // The line that names the separator stays a blank one, so that lines keep their numbers.
  const rows = splitRows(text.replace(EXCEL_LINE, '\n'), separator);
  const headerLine = choice.headerLine ?? headerLineOf(rows.slice(0, HEAD_ROWS));
  const header = rows.find(({ line }) => line === headerLine)?.cells.map(oneLine) ?? [];
  while (header.at(-1) === '') header.pop();
  const filled = rows.filter((row) => row.line > headerLine);
  if (filled.length > FILE_LIMITS.rows) throw new FileFault('too-many-rows');
  const width = widthOf(header, filled);
  const judged = filled.map((row) => ({ row, reason: refusalOf(row, long, width) }));
  return {
    encoding,
    separator,
    headerLine,
    header: Array.from({ length: width }, (_, index) => header[index] ?? ''),
    rows: judged.flatMap(({ row: { line, cells }, reason }) =>
      reason === undefined ? [{ line, cells }] : [],
    ),
    refused: judged.flatMap(({ row, reason }) =>
      reason === undefined ? [] : [refusedLine(row, reason)],
    ),
  };
}

/** Says of a row why it cannot come in, with its beginning. */
export function refusedLine({ line, cells }: TableRow, reason: RefusalReason): RefusedLine {
  const text = cells
    .map((cell) => oneLine(cell.slice(0, SHOWN_LETTERS)))
    .filter(Boolean)
    .join(', ');
  return { line, reason, text: text.slice(0, SHOWN_LETTERS) };
}

/** Takes lines over the limit out, and says which they were: no parser is given them. */
function withoutLongLines(text: string): { text: string; long: number[] } {
  const long: number[] = [];
  let kept = '';
  let copied = 0;
  let line = 1;
  for (let from = 0; from < text.length; line += 1) {
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end;
    if (next - from > FILE_LIMITS.lineLetters) {
      long.push(line);
      kept += text.slice(copied, from) + TOO_LONG;
      copied = next;
    }
    from = next + 1;
  }
  return { text: kept + text.slice(copied), long };
}

function separatorOf(text: string): Separator {
  const named = EXCEL_LINE.exec(text)?.[1];
  const head = text.slice(0, HEAD_LETTERS);
  const scored = SEPARATORS.map((separator) => ({
    separator,
    score: separator === named ? Infinity : shapeScore(splitRows(head, separator)),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

/** A known header counts most; then rows that have equally many cells. */
function shapeScore(rows: readonly RawRow[]): number {
  const some = rows.slice(0, HEAD_ROWS).filter((row) => !row.isDamaged);
  const known = Math.max(0, ...some.map(({ cells }) => knownIn(cells)));
  const widths = some.map(({ cells }) => cells.length);
  const like = Math.max(
    0,
    ...widths.map((width) => (width > 1 ? widths.filter((each) => each === width).length : 0)),
  );
  return known * HEAD_ROWS + like;
}

function headerLineOf(rows: readonly RawRow[]): number {
  const some = rows.filter((row) => !row.isDamaged);
  const scored = some.map((row) => ({ row, known: knownIn(row.cells) }));
  const best = scored.reduce(
    (most, next) => (next.known > most.known ? next : most),
    scored[0] ?? { row: undefined, known: 0 },
  );
  const cells = best.row?.cells.filter((cell) => cell.trim() !== '') ?? [];
  if (best.row && (best.known > 1 || best.known === cells.length)) return best.row.line;
  // Words nobody knows head a table if the rows below hold what no header holds.
  const [first, ...others] = some;
  const isData = (row: RawRow) => row.cells.some((cell) => DATA.test(cell));
  return first && !isData(first) && others.some(isData) ? first.line : 0;
}

function knownIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.length < SHOWN_LETTERS && columnOf(cell) !== undefined).length;
}

function isLong({ line, lastLine }: RawRow, long: readonly number[]): boolean {
  return long.some((each) => each >= line && each <= lastLine);
}

/** Columns without a name are columns where most rows have them; else a row was split wrongly. */
function widthOf(header: readonly string[], rows: readonly RawRow[]): number {
  const widths = rows.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1);
  const wider = widths.filter((width) => width > header.length);
  return header.length === 0 || wider.length * 2 > widths.length
    ? widths.reduce((most, width) => Math.max(most, width), header.length)
    : header.length;
}

function refusalOf(row: RawRow, long: readonly number[], width: number): RefusalReason | undefined {
  if (isLong(row, long)) return 'too-long';
  const letters = row.cells.reduce((sum, cell) => sum + cell.length, 0);
  if (letters > FILE_LIMITS.lineLetters) return 'too-long';
  if (row.cells.some((cell) => cell.length > FILE_LIMITS.cellLetters)) return 'too-long';
  const isShifted = row.cells.slice(width).some((cell) => cell.trim() !== '');
  return row.isDamaged || isShifted ? 'damaged' : undefined;
}
