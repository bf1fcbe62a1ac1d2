/**
 * The backup file: one JSON document of every record, so that everything can leave and come back
 * whole; UTF-8, named `enishi-<day>.json`, or `….json.age` where a passphrase locks it (age.ts).
 * - `version` is that of this envelope, `schema` that of the records (src/storage/migrations.ts)
 * - `records` are sorted by key and hold what is set aside and of unknown kinds too; no key twice
 * - `sha256` is the digest of `JSON.stringify(records)`, without spaces; `counts` are rows by kind
 *
 *     { "format": "enishi-backup", "version": 1, "schema": 1, "dataSet": "<uuid>",
 *       "exportedAt": "2026-11-23T09:30:00.000Z", "counts": { "contact": 40 },
 *       "sha256": "…", "records": [["contact:<id>", { … }], …] }
 */
const BACKUP_FORMAT = 'enishi-backup';
const BACKUP_VERSION = 1;

export type BackupRow = [key: string, value: unknown];

export interface Backup {
  format: typeof BACKUP_FORMAT;
  version: number;
  schema: number;
  dataSet: string;
  exportedAt: string;
  counts: Record<string, number>;
  sha256: string;
  records: BackupRow[];
}

/** Why a file cannot be restored; nothing was changed. */
export type BackupFault = 'not-json' | 'wrong-file' | 'too-new' | 'damaged';
export type BackupResult = { ok: true; backup: Backup } | { ok: false; reason: BackupFault };

/** Builds the file's text; records are written in key order, so equal data gives equal files. */
export async function writeBackup(
  rows: readonly BackupRow[],
  about: Pick<Backup, 'schema' | 'dataSet' | 'exportedAt'>,
): Promise<string> {
  const records = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const backup: Backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    ...about,
    counts: countRows(records),
    sha256: await digest(JSON.stringify(records)),
    records,
  };
  return `${JSON.stringify(backup, null, 1)}\n`;
}

/** Reads a file's text: its shape, its counts and its digest. Records are validated by storage. */
export async function readBackup(text: string): Promise<BackupResult> {
  const value = parseJson(text);
  if (value === undefined) return { ok: false, reason: 'not-json' };
  if (!isBackup(value)) return { ok: false, reason: 'wrong-file' };
  if (value.version > BACKUP_VERSION) return { ok: false, reason: 'too-new' };
  const whole = (await digest(JSON.stringify(value.records))) === value.sha256;
  const counted = JSON.stringify(countRows(value.records)) === JSON.stringify(value.counts);
  const isEachOnce = new Set(value.records.map(([key]) => key)).size === value.records.length;
  return whole && counted && isEachOnce
    ? { ok: true, backup: value }
    : { ok: false, reason: 'damaged' };
}

/** Gives the SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (FORBIDDEN.has(key) ? undefined : value));
  } catch {
    return undefined;
  }
}

const NOTHING: Record<keyof Backup, unknown> = {
  format: undefined,
  version: undefined,
  schema: undefined,
  dataSet: undefined,
  exportedAt: undefined,
  counts: undefined,
  sha256: undefined,
  records: undefined,
};

function isBackup(value: unknown): value is Backup {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, schema, dataSet, exportedAt, counts, sha256, records } = {
    ...NOTHING,
    ...value,
  };
  return (
    format === BACKUP_FORMAT &&
    typeof version === 'number' &&
    typeof schema === 'number' &&
    typeof dataSet === 'string' &&
    typeof exportedAt === 'string' &&
    typeof sha256 === 'string' &&
    typeof counts === 'object' &&
    counts !== null &&
    Array.isArray(records) &&
    records.every((row) => Array.isArray(row) && row.length === 2 && typeof row[0] === 'string')
  );
}

function countRows(rows: readonly BackupRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [key] of rows) {
    const kind = key.slice(0, key.indexOf(':'));
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
