import { splitRows } from '../csv/rows.ts';
import { SEPARATORS } from '../csv/separator.ts';
import { FILE_LIMITS, FileFault } from '../file-fault.ts';
import { HabitFileError, checkLines } from './limits.ts';

/** One row of a CSV file and the line on which it begins (from 1). */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** Reads comma, semicolon or tab separated rows; those with nothing in them are left out. */
export function csvRows(text: string): CsvRow[] {
  const lines = text.replace(/\r\n?/g, '\n');
  checkLines(lines);
  const rows = rowsOf(lines);
  if (rows.length > FILE_LIMITS.rows + 1) throw new HabitFileError('too-many-rows');
  return rows;
}

function rowsOf(lines: string): CsvRow[] {
  try {
    return splitRows(lines, delimiterOf(lines));
  } catch (error) {
    throw error instanceof FileFault ? new HabitFileError('too-many-rows') : error;
  }
}

/** These files have a header row, in which no separator is quoted; a spreadsheet may have changed it. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 1000).split('\n', 1)[0] ?? '';
  const counts = SEPARATORS.map((sign) => header.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
