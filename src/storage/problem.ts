/**
 * Why the browser did not keep or give something; each has its own words for the visitor.
 * - `unavailable`: storage is off, refused, or does not answer
 * - `blocked`: another tab holds an older version of the data open
 * - `full`: the disk or the site's share of it is full
 * - `newer`: the data was written by a newer version of the site, so it is read-only here
 * - `set-aside`: the record on disk failed validation and must not be overwritten
 * - `gone`: the record was erased meanwhile, in another tab
 * - `invalid`: what was about to be written is not a valid record
 * - `lost`: records that were here are missing, and it is not decided what becomes of that
 * - `broken`: anything else
 */
export type ProblemReason =
  | 'unavailable'
  | 'blocked'
  | 'full'
  | 'newer'
  | 'set-aside'
  | 'gone'
  | 'invalid'
  | 'lost'
  | 'broken';

/** A failure of storage that the visitor is told about in words; nothing was written. */
export class StorageProblem extends Error {
  readonly reason: ProblemReason;

  constructor(reason: ProblemReason, cause?: unknown) {
    super(`storage: ${reason}`, { cause });
    this.name = 'StorageProblem';
    this.reason = reason;
  }
}

const BY_NAME: Record<string, ProblemReason> = {
  QuotaExceededError: 'full',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  VersionError: 'newer',
};

/** Chromium's words where the disk is full already when it opens; the name says it only at times. */
const FULL_DISK = /full disk/i;

/** Names a browser's error; a missing one (IndexedDB aborts with `null`) is `broken`. */
export function toStorageProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error;
  const isError = error instanceof Error || error instanceof DOMException;
  if (isError && FULL_DISK.test(error.message)) return new StorageProblem('full', error);
  return new StorageProblem(BY_NAME[isError ? error.name : ''] ?? 'broken', error);
}

/**
 * Tells whether the browser failed to open what it keeps, rather than being told not to: its files are
 * damaged, gone or held by another program.
 */
export function isShut(error: unknown): boolean {
  if (!(error instanceof StorageProblem) || error.reason !== 'unavailable') return false;
  return error.cause instanceof DOMException && error.cause.name === 'UnknownError';
}
