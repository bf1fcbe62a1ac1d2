import { compare } from './compare.ts';
import type { Instant } from './day.ts';

/** A second copy of the records in the browser: when it was made, of which records, and how many. */
export interface SecondCopy {
  /** Its file's name, which says all of this, so that a list opens no file. */
  name: string;
  at: Instant;
  dataSet: string;
  revision: number;
  people: number;
  records: number;
}

/** Copies of one data set that are kept beside the monthly one. */
const GENERATIONS = 3;

/** Builds a copy's file name; names sort by time. */
export function copyName({ at, dataSet, revision, people, records }: Omit<SecondCopy, 'name'>) {
  // An id that came with a file may hold anything; letters that a file name cannot bear are dropped.
  const id = dataSet.replace(/[^\w-]/g, '').slice(0, 64) || 'unnamed';
  return `${at.replaceAll(':', '')}~${id}~${revision}~${people}~${records}.json.gz`;
}

const NAME =
  /^(\d{4}-\d{2}-\d{2}T\d{2})(\d{2})(\d{2}(?:\.\d+)?Z)~([\w-]+)~(\d+)~(\d+)~(\d+)\.json\.gz$/;

/** Reads what a file name says; undefined for a file that is no copy. */
export function parseCopyName(name: string): SecondCopy | undefined {
  const [, hour, minute, second, dataSet, revision, people, records] = NAME.exec(name) ?? [];
  if (dataSet === undefined) return undefined;
  return {
    name,
    at: `${hour}:${minute}:${second}`,
    dataSet,
    revision: Number(revision),
    people: Number(people),
    records: Number(records),
  };
}

/**
 * Gives the copies that may go, after `latest` was written: of its data set the three newest stay, and
 * of the older ones the first of its month; of other data sets, the latest one keeps as many.
 */
export function copiesToDrop(copies: readonly SecondCopy[], latest: SecondCopy): SecondCopy[] {
  const byTime = [...copies].sort((a, b) => compare(b.at, a.at));
  const others = byTime.filter(({ dataSet }) => dataSet !== latest.dataSet);
  // Of one set the revision tells which is newer, whatever the clock said.
  const own = byTime
    .filter(({ dataSet }) => dataSet === latest.dataSet)
    .sort((a, b) => b.revision - a.revision);
  const kept = new Set([
    latest,
    ...keptOf(own),
    ...keptOf(others.filter(({ dataSet }) => dataSet === others[0]?.dataSet)),
  ]);
  return byTime.filter((copy) => !kept.has(copy));
}

/** @param newestFirst copies of one data set */
function keptOf(newestFirst: readonly SecondCopy[]): SecondCopy[] {
  const older = newestFirst.slice(GENERATIONS);
  const month = older[0]?.at.slice(0, 7);
  const monthly = older.filter(({ at }) => at.slice(0, 7) === month).at(-1);
  return [...newestFirst.slice(0, GENERATIONS), ...(monthly ? [monthly] : [])];
}
