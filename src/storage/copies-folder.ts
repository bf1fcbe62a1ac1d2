/**
 * Where second copies are, in the origin private file system. It outlives a damaged database, which
 * takes every database of the site with it.
 */
export const COPIES_FOLDER = 'enishi-copies';

/** Tells whether this browser can keep copies: Safari only since version 26. */
export function canKeepCopies(): boolean {
  return (
    typeof navigator !== 'undefined' &&
    'storage' in navigator &&
    'locks' in navigator &&
    typeof CompressionStream !== 'undefined' &&
    typeof FileSystemFileHandle !== 'undefined' &&
    'createWritable' in FileSystemFileHandle.prototype
  );
}

/** Opens the folder; undefined where it is not there yet, or refused (a private window). */
export async function copiesFolder(create = false): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(COPIES_FOLDER, { create });
  } catch {
    return undefined;
  }
}

/** Tells whether anything was ever copied: what was cut off tells of records, too. */
export async function hasCopies(): Promise<boolean> {
  const names = canKeepCopies() ? (await copiesFolder())?.keys() : undefined;
  return (await names?.next())?.done === false;
}
