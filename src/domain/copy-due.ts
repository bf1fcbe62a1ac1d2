import type { Instant } from './day.ts';

/** What is remembered of the last copy. */
export interface CopyNote {
  at: Instant;
  revision: number;
}

/** Acts after which a copy is due, and hours after which any act makes it so. */
const DUE_ACTS = 20;
const DUE_MS = 24 * 60 * 60 * 1000;

/** Tells whether a copy should be made: there is none, or enough or long ago has something changed. */
export function isCopyDue(last: CopyNote | undefined, revision: number, now: Instant): boolean {
  if (!last || revision < last.revision) return true;
  if (revision === last.revision) return false;
  const age = Date.parse(now) - Date.parse(last.at);
  // A clock that was put back must not hold copies up.
  return revision - last.revision >= DUE_ACTS || age >= DUE_MS || age < 0;
}
