/** Why a whole file cannot be read; nothing of it was taken. Each has its words where it is shown. */
export type FileFaultReason =
  'too-large' | 'too-many-rows' | 'not-a-zip' | 'locked-zip' | 'too-many-files' | 'unsafe-zip';

/** A fault of the file, not of this program. */
export class FileFault extends Error {
  readonly reason: FileFaultReason;

  constructor(reason: FileFaultReason) {
    super(`The file cannot be read: ${reason}`);
    this.name = 'FileFault';
    this.reason = reason;
  }
}

/** What one file may hold; more is said, never cut off. Letters are UTF-16 units. */
export const FILE_LIMITS = {
  bytes: 20_000_000,
  rows: 50_000,
  cellLetters: 20_000,
  lineLetters: 1_000_000,
} as const;
