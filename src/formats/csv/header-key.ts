import { foldLine } from '../../domain/fold.ts';

/** Gives a text that is the same for every file with this header, to remember a mapping by. */
export function headerKey(header: readonly string[]): string {
  // The count keeps a header of one word from being a name that records have already.
  return [header.length, ...header.map(foldLine)].join('\n');
}
