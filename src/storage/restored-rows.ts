import { compare } from '../domain/compare.ts';
import { canonical, joinRecords } from '../domain/record-join.ts';
import { kindOf, type Kind } from '../domain/records.ts';
import { SET_ASIDE, isRecord } from './records.ts';

export type Row = [key: string, value: unknown];

/** How many records stand on one side alone, on both and differ, or on both and are equal. */
export interface Comparison {
  here: number;
  file: number;
  differing: number;
  same: number;
}

/** Compares what is here with what a file holds, by kind; `other` is what this version does not know. */
export function compareRows(
  here: readonly Row[],
  file: readonly Row[],
): Partial<Record<Kind | 'other', Comparison>> {
  const inFile = new Map(file);
  const result: Partial<Record<Kind | 'other', Comparison>> = {};
  const count = (key: string, side: keyof Comparison) => {
    const kind = kindOf(key) ?? 'other';
    result[kind] ??= { here: 0, file: 0, differing: 0, same: 0 };
    result[kind][side] += 1;
  };
  for (const [key, value] of here) {
    if (!inFile.has(key)) count(key, 'here');
    else count(key, canonical(inFile.get(key)) === canonical(value) ? 'same' : 'differing');
  }
  const keysHere = new Set(here.map(([key]) => key));
  for (const [key] of file) if (!keysHere.has(key)) count(key, 'file');
  return result;
}

/**
 * Merges a file's rows into those here, by key. A row that fails validation never takes the place of
 * one that is whole, nor is it dropped: it stands beside it under a key of its own, set aside.
 */
export function mergeRows(here: readonly Row[], file: readonly Row[]): Row[] {
  const merged = new Map(here);
  for (const [key, value] of file) {
    const present = merged.get(key);
    if (present === undefined) merged.set(key, value);
    else if (canonical(present) !== canonical(value)) meet(merged, [key, present], value);
  }
  return sortRows([...merged]);
}

/** Sorts rows by key, as a backup file has them. */
export function sortRows(rows: readonly Row[]): Row[] {
  return [...rows].sort(([a], [b]) => compare(a, b));
}

function meet(merged: Map<string, unknown>, [key, present]: Row, value: unknown): void {
  const isValid = isRecord(key, value);
  if (isRecord(key, present) && isValid) {
    const joined = joinRecords({ ...present }, { ...value });
    if (isRecord(key, joined)) return void merged.set(key, joined);
  }
  const [stays, leaves] = isValid && !isRecord(key, present) ? [value, present] : [present, value];
  merged.set(key, stays);
  setAside(merged, key, leaves);
}

function setAside(merged: Map<string, unknown>, key: string, value: unknown): void {
  for (let number = 1; ; number += 1) {
    const aside = `${SET_ASIDE}${number}:${key}`;
    const there = merged.get(aside);
    if (there !== undefined && canonical(there) !== canonical(value)) continue;
    return void merged.set(aside, value);
  }
}
