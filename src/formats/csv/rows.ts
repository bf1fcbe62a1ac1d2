import Papa from 'papaparse';
import { FILE_LIMITS, FileFault } from '../file-fault.ts';

/** One row of a separated file, as RFC 4180 and programs that bend it write it. */
export interface RawRow {
  /** Lines of the file, from 1, that the row begins and ends on. */
  line: number;
  lastLine: number;
  cells: string[];
  /** A quoted cell that never ends, or that ends in what must be somebody else's row. */
  isDamaged: boolean;
}

/** A mending reads the rest of the file once more: so many letters again, and three times at least. */
const MOST_REREAD = 10_000_000;
const FEWEST_MENDINGS = 3;
/** Lines above the header are no rows of the table. */
const ROWS_TO_STOP_AT = FILE_LIMITS.rows + 1000;

interface Reading {
  text: string;
  separator: string;
  rows: RawRow[];
  at: number;
  line: number;
  mendings: number;
  reread: number;
}

/** Splits a text (its line ends are `\n`) into its rows that are not blank. */
export function splitRows(text: string, separator: string): RawRow[] {
  const reading: Reading = { text, separator, rows: [], at: 0, line: 1, mendings: 0, reread: 0 };
  do readOn(reading);
  while (reading.at < text.length);
  return reading.rows;
}

/** Reads to the end, or to a row that swallowed others: then its first line alone is given up. */
function readOn(reading: Reading): void {
  const start = reading.at;
  Papa.parse<string[]>(reading.text.slice(start), {
    delimiter: reading.separator,
    newline: '\n',
    header: false,
    dynamicTyping: false,
    worker: false,
    step: ({ data, errors, meta }, parser) => {
      const end = start + meta.cursor;
      const codes = errors.map(({ code }) => code);
      const resume = codes.length > 0 ? swallowedFrom(reading, end) : undefined;
      const isDamaged = resume !== undefined || codes.includes('MissingQuotes');
      addRow(reading, { cells: data, isDamaged, end: resume ?? end });
      if (resume !== undefined) parser.abort();
    },
  });
  if (reading.at === start) reading.at = reading.text.length;
}

function addRow(
  reading: Reading,
  { cells, isDamaged, end }: { cells: string[]; isDamaged: boolean; end: number },
): void {
  const breaks = breaksIn(reading.text, reading.at, end);
  const isClosed = reading.text[end - 1] === '\n';
  if (isDamaged || cells.some((cell) => cell.trim() !== '')) {
    const shown = isDamaged
      ? [reading.text.slice(reading.at, Math.min(end, reading.at + 200))]
      : cells;
    const lastLine = reading.line + breaks - (isClosed ? 1 : 0);
    reading.rows.push({ line: reading.line, lastLine, cells: shown, isDamaged });
    if (reading.rows.length > ROWS_TO_STOP_AT) throw new FileFault('too-many-rows');
  }
  reading.line += breaks;
  reading.at = end;
}

function breaksIn(text: string, from: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

/** Gives where, inside a row whose quotes are wrong, a line stands that is a whole row by itself. */
function swallowedFrom(reading: Reading, end: number): number | undefined {
  const isWorn = reading.reread > MOST_REREAD && reading.mendings >= FEWEST_MENDINGS;
  if (isWorn) return undefined;
  const width = reading.rows.reduce((most, { cells }) => Math.max(most, cells.length), 2);
  let from = reading.text.indexOf('\n', reading.at) + 1;
  while (from > 0 && from < end) {
    const next = reading.text.indexOf('\n', from) + 1;
    const line = reading.text.slice(from, next === 0 ? end : next);
    if (line.split(reading.separator, width).length === width) {
      reading.mendings += 1;
      reading.reread += reading.text.length - from;
      return from;
    }
    from = next;
  }
  return undefined;
}
