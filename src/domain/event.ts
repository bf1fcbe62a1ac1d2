import { compare } from './compare.ts';
import type { Day } from './day.ts';
import type { RecordBase, Stamp } from './record.ts';
import { newRecord, present } from './record.ts';

/** A study group, seminar, match or dinner: planned, attended or skipped (no failure). */
export interface NetworkEvent extends RecordBase {
  title: string;
  day?: Day;
  place?: string;
  why?: string;
  /** Whom to meet, in words. */
  whom?: string;
  offer?: string;
  /** Empty seats that someone there could take. */
  seatIds: string[];
  /** Who was met there. */
  contactIds: string[];
  /** Whom to meet by name. */
  toMeetIds?: string[];
  status: 'planned' | 'attended' | 'skipped';
  note?: string;
}

export type NetworkEventInput = Partial<
  Omit<NetworkEvent, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>
> & { title: string };

/** Builds a planned event. */
export function newEvent(input: NetworkEventInput, stamp: Stamp): NetworkEvent {
  return { ...newRecord(stamp), seatIds: [], contactIds: [], status: 'planned', ...input };
}

/** Gives the planned events, the nearest first; those without a day last. */
export function plannedEvents(events: readonly NetworkEvent[]): NetworkEvent[] {
  return present(events)
    .filter(({ status }) => status === 'planned')
    .sort((a, b) => compare(a.day ?? LAST, b.day ?? LAST) || compare(a.createdAt, b.createdAt));
}

/** Gives the events that were attended or skipped, the latest first. */
export function newestEvents(events: readonly NetworkEvent[]): NetworkEvent[] {
  return present(events)
    .filter(({ status }) => status !== 'planned')
    .sort((a, b) => compare(b.day ?? '', a.day ?? '') || compare(b.updatedAt, a.updatedAt));
}

const LAST = '9999';
