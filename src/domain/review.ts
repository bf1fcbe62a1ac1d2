import type { Day } from './day.ts';
import type { RecordBase } from './record.ts';

/** The weekly ten minutes; `week` is the first day of its calendar week. */
export interface Review extends RecordBase {
  week: Day;
  doneOn: Day;
  answers: Record<string, string>;
}

/** The ids of the network check's eight questions; the words stand in the messages. */
export const NETWORK_CHECK_QUESTIONS = [
  'outside',
  'advice',
  'news',
  'helped',
  'reachable',
  'different',
  'offer',
  'enriches',
] as const;
export type NetworkCheckQuestion = (typeof NETWORK_CHECK_QUESTIONS)[number];

/** Eight answers, each 0 (not at all) to 3 (yes, clearly); asked again every quarter. */
export interface NetworkCheck extends RecordBase {
  day: Day;
  answers: Partial<Record<NetworkCheckQuestion, number>>;
}

/** Days until the network check is asked again. */
export const NETWORK_CHECK_DAYS = 91;

/** Whom the visitor would ask about one kind of problem; the record id is the problem's. */
export interface Adviser extends RecordBase {
  problem: 'wall' | 'decision' | 'people';
  contactId?: string;
  /** The seat that an unanswered one became: `<goal id>/<seat id>`. */
  seat?: string;
}
