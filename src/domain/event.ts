import type { Day } from './day.ts';
import type { RecordBase, Stamp } from './record.ts';
import { newRecord } from './record.ts';

/** A study group, seminar, match or dinner: planned, attended or skipped (no failure). */
export interface NetworkEvent extends RecordBase {
  title: string;
  day?: Day;
  place?: string;
  why?: string;
  /** Whom to meet, in words. */
  whom?: string;
  offer?: string;
  seatIds: string[];
  contactIds: string[];
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
