import { keepNote } from './browser-note.ts';

const RETURNING = 'enishi.returning';

/**
 * Mirrors whether anything was begun here to where the first paint can read it: the first page makes
 * room for “continue” only then, and a newcomer loads nothing.
 */
export function rememberReturning(hasBegun: boolean): void {
  keepNote(RETURNING, hasBegun ? '1' : undefined);
}
