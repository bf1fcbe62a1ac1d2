const RETURNING = 'enishi.returning';

/**
 * Mirrors whether anything was begun here to where the first paint can read it: the first page makes
 * room for “continue” only then, and a newcomer loads nothing.
 */
export function rememberReturning(hasBegun: boolean): void {
  try {
    if (hasBegun) localStorage.setItem(RETURNING, '1');
    else localStorage.removeItem(RETURNING);
  } catch {
    // Storage is refused; the records' own notice says so.
  }
}
