import { Inflate } from 'fflate';
import { FILE_LIMITS, FileFault } from './file-fault.ts';

/**
 * ZIP files (PKWARE APPNOTE 6.3): the directory at the end says what is in one. The walk is our own, so
 * that sizes, paths and names are judged before anything is unpacked, and what unpacks is counted.
 */
export interface ZippedFile {
  /** Its path in the ZIP, with `/`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

interface Entry {
  name: string;
  isLocked: boolean;
  method: number;
  packed: number;
  size: number;
  at: number;
}

const MOST_ENTRIES = 1000;
/** Tables pack to a tenth; a bomb is far beyond this. Small files may pack to anything. */
const MOST_RATIO = 250;
const SMALL = 1_000_000;
/** Packed bytes that are unpacked between two counts: they hold 16 MB at the very most. */
const STEP = 16_384;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** The directory's end is 22 bytes and a comment of up to 65,535. */
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** What programs add of their own. */
const ASIDE = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/;
const UNSAFE_PATH = /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/i;

/**
 * Unpacks a ZIP's files; throws a FileFault where that is not safe. @param isWanted chooses by the path
 * which are unpacked; the others are not counted against the limits.
 */
export function unzipFiles(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): ZippedFile[] {
  if (bytes.length > FILE_LIMITS.bytes) throw new FileFault('too-large');
  const entries = readDirectory(bytes).filter(
    ({ name }) => !name.endsWith('/') && !ASIDE.test(name) && isWanted(name),
  );
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  if (total > FILE_LIMITS.bytes || (total > SMALL && total > packed * MOST_RATIO)) {
    throw new FileFault('unsafe-zip');
  }
  if (entries.some(({ isLocked }) => isLocked)) throw new FileFault('locked-zip');
  return entries.map((entry) => ({ name: entry.name, bytes: unpack(bytes, entry) }));
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new FileFault('too-many-files');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let done = 0; done < count; done += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new FileFault('not-a-zip');
    }
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    if (UNSAFE_PATH.test(name)) throw new FileFault('unsafe-zip');
    entries.push({
      name,
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function directoryEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new FileFault('not-a-zip');
}

/** Names are UTF-8, or what Windows in Japan writes without saying so. */
function decodeName(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\\', '/');
    } catch {
      // The next one may read it.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes).replaceAll('\\', '/');
}

function unpack(bytes: Uint8Array, { method, packed, size, at }: Entry): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY) {
    throw new FileFault('not-a-zip');
  }
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length !== packed) throw new FileFault('not-a-zip');
  if (method === STORED && packed === size) return new Uint8Array(data);
  if (method === DEFLATED) return inflated(data, size);
  throw new FileFault('not-a-zip');
}

/** Unpacks no more than the directory said: what says less than it holds is a bomb. */
function inflated(data: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new FileFault('unsafe-zip');
    result.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < Math.max(1, data.length); at += STEP) {
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault('not-a-zip');
  }
  if (filled !== size) throw new FileFault('not-a-zip');
  return result;
}
