import * as v from 'valibot';
import { KINDS } from '../domain/records.ts';
import type { Meta } from './meta.ts';
import { SCHEMA } from './migrations.ts';
import { StorageProblem } from './problem.ts';

type Counts = Meta['counts'];

/**
 * What stood in the data set when it was last seen, kept beside it: a browser that finds its database
 * damaged opens an empty one and says nothing. Only a hint: a kill may lose the last seconds of it.
 */
export interface Marker {
  dataSet: string;
  revision: number;
  counts: Counts;
  /** The last second copy of this data set. */
  copy?: { at: string; revision: number } | undefined;
}

/** Records that were here, as far as is known, and those that still are. */
export interface Loss {
  had: Counts;
  here: Counts;
  /** The browser cannot open what it keeps, so that nothing is known of what is still there. */
  isShut?: boolean;
}

/** Refused until the visitor decided what becomes of lost records. */
export class RecordsLost extends StorageProblem {
  readonly loss: Loss;

  constructor(loss: Loss) {
    super('lost');
    this.loss = loss;
  }
}

const markerSchema = v.looseObject({
  dataSet: v.string(),
  revision: v.number(),
  counts: v.record(v.string(), v.number()),
  copy: v.exactOptional(v.looseObject({ at: v.string(), revision: v.number() })),
});

/** Reads a marker's text; undefined where there is none or it cannot be read. */
export function parseMarker(text: string | undefined): Marker | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return v.is(markerSchema, value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Adds the counts of every kind up. */
export function totalOf(counts: Counts): number {
  return KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}

interface Seen {
  meta: Meta | undefined;
  /** Rows that are really there. */
  here: Counts;
  /** Read before the rows were: acts only ever raise the revision, so it may be older, never newer. */
  marker: Marker | undefined;
  /** Whether anything beside the marker tells of records that were here. */
  isTold: boolean;
}

/**
 * Compares what is here with what is known of it. Every act, restore and erasing raises the revision,
 * so a revision below the marker's means lost acts, while a marker that is older means nothing.
 */
export function findLoss({ meta, here, marker, isTold }: Seen): Loss | undefined {
  // A newer version of the site may count in its own way; its data are not written to here.
  if (meta && meta.schema > SCHEMA) return undefined;
  const had = marker?.counts ?? {};
  if (marker && totalOf(had) > 0 && (meta?.revision ?? 0) < marker.revision) return { had, here };
  if (meta && KINDS.some((kind) => (meta.counts[kind] ?? 0) > (here[kind] ?? 0))) {
    return { had: meta.counts, here };
  }
  return !meta && isTold && totalOf(here) === 0 ? { had, here } : undefined;
}
