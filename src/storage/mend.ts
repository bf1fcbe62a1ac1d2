import { kindOf, type AnyRecord, type Kind } from '../domain/records.ts';
import { faultPaths, isRecord } from './records.ts';

/** A value that had to leave, and the field it stood in, such as `met.day`. */
export interface Dropped {
  field: string;
  value: unknown;
}

/** A record that is whole without some of its fields. */
export interface Mended {
  record: AnyRecord;
  dropped: Dropped[];
}

type Path = readonly (string | number)[];

/** Kinds whose record has a note, where what leaves can be kept as words. */
const NOTED: readonly (Kind | undefined)[] = ['contact', 'event'];

/**
 * Makes a value that failed validation whole by leaving out what is wrong where it may be missing, as
 * deep inside as possible. Undefined where something is wrong that a record cannot be without.
 */
export function mend(key: string, value: unknown): Mended | undefined {
  const dropped: Dropped[] = [];
  let record = value;
  for (;;) {
    const faults = faultPaths(key, record);
    if (faults.length === 0) break;
    const path = leastDrop(key, record, faults);
    if (!path) return undefined;
    dropped.push({ field: path.join('.'), value: valueAt(record, path) });
    record = without(record, path);
  }
  return dropped.length > 0 && isRecord(key, record) ? { record, dropped } : undefined;
}

/** Mends a value and writes what left it into its note, in the words of `line`. */
export function mendWithNote(
  key: string,
  value: unknown,
  line: (dropped: Dropped) => string,
): AnyRecord | undefined {
  const mended = mend(key, value);
  if (!mended) return undefined;
  const { record, dropped } = mended;
  if (!NOTED.includes(kindOf(key))) return record;
  const note = [...('note' in record ? [record.note] : []), ...dropped.map(line)].join('\n');
  const noted = { ...record, note };
  return isRecord(key, noted) ? noted : record;
}

/** Gives the value that stands at a place, as far as the place is there. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, name) => (isFields(inner) ? Object.entries(inner).find(isNamed(name))?.[1] : undefined),
    value,
  );
}

function leastDrop(key: string, value: unknown, faults: readonly Path[]): Path | undefined {
  for (const fault of faults) {
    for (let length = fault.length; length > 0; length -= 1) {
      const path = fault.slice(0, length);
      // An entry of a list is more than a field: it is never dropped for one.
      if (typeof path.at(-1) === 'number' || valueAt(value, path) === undefined) continue;
      if (faultPaths(key, without(value, path)).length < faults.length) return path;
    }
  }
  return undefined;
}

function without(value: unknown, [name, ...rest]: Path): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === name ? without(item, rest) : item));
  }
  if (!isFields(value) || name === undefined) return value;
  const entries = Object.entries(value);
  if (rest.length === 0)
    return Object.fromEntries(entries.filter((entry) => !isNamed(name)(entry)));
  return Object.fromEntries(
    entries.map((entry) => (isNamed(name)(entry) ? [entry[0], without(entry[1], rest)] : entry)),
  );
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isNamed(name: string | number) {
  return ([key]: [string, unknown]) => key === String(name);
}
