import { atom } from 'nanostores';
import type { Instant } from '../domain/day.ts';
import { idbEngine } from '../storage/idb.ts';
import { noteBackup, writeEverything, type BackupText } from './backup.ts';
import { noteKeptFile } from './kept-file-call.ts';
import { dataSet, isSample, reportProblem } from './open.ts';
import { dayOf, now } from './today.ts';

/**
 * A backup that keeps itself up to date in a file or folder the visitor chose, where the browser can
 * keep hold of one (File System Access, Chromium). The hold is in a database of its own: it is no
 * record, and no backup can carry it.
 */
type Handle = FileSystemFileHandle | FileSystemDirectoryHandle;

/** Why the file could not be written; the records themselves are safe. */
export type KeptProblem = 'permission' | 'missing' | 'full' | 'other-set' | 'failed';

export interface KeptFile {
  handle: Handle;
  /** The set of data it is a copy of: another one never takes its place unasked. */
  dataSet: string;
  at?: Instant;
  revision?: number;
  problem?: KeptProblem;
}

declare global {
  // Chromium's; TypeScript's library does not have them.
  interface Window {
    showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
    showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
  }
  interface FileSystemHandle {
    queryPermission?: (options: object) => Promise<PermissionState>;
    requestPermission?: (options: object) => Promise<PermissionState>;
  }
}

/** The kept file as last known; `undefined` while it was not looked for, `null` where there is none. */
export const $keptFile = atom<KeptFile | null | undefined>(undefined);

const ROW = 'kept-file';
const LOCK = 'enishi.keptFile';
const WRITE = { mode: 'readwrite' };
const engine = idbEngine('enishi-file');

/** Reads which file is kept. */
export async function lookAtKeptFile(): Promise<KeptFile | undefined> {
  const value = await engine.run('readonly', (tx) => tx.get('records', ROW)).catch(() => undefined);
  const kept = isKeptFile(value) ? value : undefined;
  $keptFile.set(kept ?? null);
  return kept;
}

function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'handle' in value &&
    value.handle instanceof FileSystemHandle &&
    'dataSet' in value &&
    typeof value.dataSet === 'string'
  );
}

/** Asks for a file or a folder, keeps hold of it, and writes it; says nothing where it was not chosen. */
export async function chooseKeptFile(kind: 'file' | 'directory'): Promise<void> {
  const handle = await picked(kind);
  if (!handle) return;
  try {
    const { meta } = await dataSet().read([]);
    await keep({ handle, dataSet: meta.dataSet });
    noteKeptFile(true);
    await writeKeptFile();
  } catch (error) {
    reportProblem(error);
  }
}

async function picked(kind: 'file' | 'directory'): Promise<Handle | undefined> {
  try {
    if (kind === 'directory') return await window.showDirectoryPicker?.({ id: 'enishi', ...WRITE });
    return await window.showSaveFilePicker?.({ id: 'enishi', suggestedName: 'enishi.json' });
  } catch {
    // Closed without a choice.
    return undefined;
  }
}

/** Writes at a press: asks for permission first, and takes the records that are here now. */
export async function writeKeptFileNow(): Promise<void> {
  const kept = await lookAtKeptFile();
  if (!kept) return;
  await kept.handle.requestPermission?.(WRITE).catch(() => undefined);
  try {
    const { meta } = await dataSet().read([]);
    const { revision: _, problem: __, ...rest } = kept;
    await keep({ ...rest, dataSet: meta.dataSet });
    await writeKeptFile();
  } catch (error) {
    reportProblem(error);
  }
}

/** Lets go of the file; what was written stays where it is. */
export async function forgetKeptFile(): Promise<void> {
  // After a write that is under way, which would come back to note itself.
  await navigator.locks.request(LOCK, async () => {
    await engine.run('readwrite', async (tx) => tx.delete('records', ROW));
  });
  noteKeptFile(false);
  $keptFile.set(null);
}

async function keep(kept: KeptFile): Promise<void> {
  await engine.run('readwrite', async (tx) => tx.put('records', ROW, kept));
  $keptFile.set(kept);
}

/** Notes how a write went, unless the file was let go meanwhile. */
async function noteOutcome(kept: KeptFile): Promise<void> {
  const isStill = await engine.run('readwrite', async (tx) => {
    const isThere = (await tx.get('records', ROW)) !== undefined;
    if (isThere) tx.put('records', ROW, kept);
    return isThere;
  });
  if (isStill) $keptFile.set(kept);
}

let writing: Promise<void> | undefined;
let isWanted = false;

/** Writes the file where something changed since; what comes meanwhile is written right after. */
export function writeKeptFile(): Promise<void> {
  isWanted = true;
  writing ??= writeWhileWanted().finally(() => (writing = undefined));
  return writing;
}

async function writeWhileWanted(): Promise<void> {
  while (isWanted) {
    isWanted = false;
    // One tab at a time, or an older state could end on top.
    await navigator.locks.request(LOCK, writeOnce);
  }
}

async function writeOnce(): Promise<void> {
  const kept = await lookAtKeptFile();
  if (!kept || isSample()) return;
  try {
    const { meta } = await dataSet().read([]);
    if (meta.dataSet !== kept.dataSet) return await noteOutcome({ ...kept, problem: 'other-set' });
    if (meta.revision === kept.revision && !kept.problem) return;
    if ((await kept.handle.queryPermission?.(WRITE)) !== 'granted') {
      return await noteOutcome({ ...kept, problem: 'permission' });
    }
    const written = await writeEverything();
    // Erased or restored in another tab since it was looked at.
    if (written.dataSet !== kept.dataSet) {
      return await noteOutcome({ ...kept, problem: 'other-set' });
    }
    await put(kept.handle, written);
    await noteBackup(written);
    const { problem: _, ...rest } = kept;
    await noteOutcome({ ...rest, at: now(), revision: written.revision });
  } catch (error) {
    await noteOutcome({ ...kept, problem: problemOf(error) }).catch(() => undefined);
  }
}

/** The browser writes beside the file and puts it in place when it is whole. */
async function put(handle: Handle, written: BackupText): Promise<void> {
  const { text } = written;
  const file =
    handle instanceof FileSystemDirectoryHandle
      ? await handle.getFileHandle(nameInFolder(written), { create: true })
      : handle;
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
  if ((await (await file.getFile()).text()) !== text) throw new Error('The file reads otherwise.');
}

/** One file a day and set of data; what was saved there by hand has another name. */
function nameInFolder({ dataSet: id, exportedAt }: BackupText): string {
  return `enishi-auto-${id.replace(/\W/g, '').slice(0, 8)}-${dayOf(exportedAt)}.json`;
}

const BY_NAME: Record<string, KeptProblem> = {
  NotAllowedError: 'permission',
  NotFoundError: 'missing',
  QuotaExceededError: 'full',
};

function problemOf(error: unknown): KeptProblem {
  return (error instanceof DOMException && BY_NAME[error.name]) || 'failed';
}
