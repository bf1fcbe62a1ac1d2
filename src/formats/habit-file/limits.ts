import { FILE_LIMITS } from '../file-fault.ts';

/** A whole file that cannot be read; each has its remedy in the visitor's language. */
export type HabitFileFault = 'too-big' | 'too-many-rows' | 'damaged-zip' | 'unknown' | 'empty';

/** Stops reading with the reason that the visitor is told. */
export class HabitFileError extends Error {
  readonly fault: HabitFileFault;

  constructor(fault: HabitFileFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Tells whether a field or a whole row is longer than anything that people write. */
export function isTooLong(cells: readonly string[]): boolean {
  let line = 0;
  for (const cell of cells) {
    line += cell.length;
    if (cell.length > FILE_LIMITS.cellLetters || line > FILE_LIMITS.lineLetters) return true;
  }
  return false;
}

const MOST_LINES = 500_000;

/** Refuses text that only looks like a table: parsers take very long over it. */
export function checkLines(text: string): void {
  let from = 0;
  for (let lines = 0; from < text.length; lines += 1) {
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end + 1;
    if (next - from > FILE_LIMITS.lineLetters) throw new HabitFileError('unknown');
    if (lines > MOST_LINES) throw new HabitFileError('too-many-rows');
    from = next;
  }
}
