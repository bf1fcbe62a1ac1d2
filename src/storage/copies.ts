import { compare } from '../domain/compare.ts';
import { parseCopyName, type SecondCopy } from '../domain/second-copy.ts';
import { COPIES_FOLDER, copiesFolder } from './copies-folder.ts';

/** Lists the copies that were written to their end, the latest first. */
export async function listCopies(): Promise<SecondCopy[]> {
  const found: SecondCopy[] = [];
  for (const { name, size } of await filesOf()) {
    const copy = size > 0 ? parseCopyName(name) : undefined;
    if (copy) found.push(copy);
  }
  return found.sort((a, b) => compare(b.at, a.at));
}

/** Gives the names of files whose writing was cut off. */
export async function listStumps(): Promise<string[]> {
  return (await filesOf()).filter(({ size }) => size === 0).map(({ name }) => name);
}

async function filesOf(): Promise<{ name: string; size: number }[]> {
  const place = await copiesFolder();
  if (!place) return [];
  const found: { name: string; size: number }[] = [];
  for await (const name of place.keys()) {
    const file = await fileOf(place, name);
    if (file) found.push({ name, size: file.size });
  }
  return found;
}

/** A file may go between the listing and the look: another tab prunes. */
async function fileOf(place: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  try {
    return await (await place.getFileHandle(name)).getFile();
  } catch {
    return undefined;
  }
}

/** Reads a copy's text; undefined where the file is gone or damaged. */
export async function readCopy(name: string): Promise<string | undefined> {
  const place = await copiesFolder();
  const file = place && (await fileOf(place, name));
  if (!file) return undefined;
  try {
    return await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  } catch {
    return undefined;
  }
}

/** Writes a copy under a new name; its bytes stand there only once all are written. */
export async function writeCopy(name: string, text: string): Promise<void> {
  const place = await copiesFolder(true);
  if (!place) return;
  const file = await place.getFileHandle(name, { create: true });
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  await packed.pipeTo(await file.createWritable());
}

/** Removes a copy. */
export async function dropCopy(name: string): Promise<void> {
  await (await copiesFolder())?.removeEntry(name).catch(() => undefined);
}

/** Removes every copy and their folder; rejects where one stays. */
export async function dropAllCopies(): Promise<void> {
  if (!(await copiesFolder())) return;
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(COPIES_FOLDER, { recursive: true });
}
