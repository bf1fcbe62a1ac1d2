import type { Exchange, ExchangeKind } from './contact.ts';
import type { Day } from './day.ts';

/** What decides whether a log entry can be kept. */
export interface LogAnswers {
  people: number;
  /** Whether a name is typed that fits several people, and none is chosen. */
  isUnclear?: boolean;
  day: Day | undefined;
  next: { text: string; due: Day | undefined };
}

export type LogFault = 'who' | 'which' | 'day' | 'day-future' | 'promise';
export type LogFaults = Partial<Record<'who' | 'day' | 'next', LogFault>>;

/**
 * Tells what is missing or wrong: someone, or which of several, a day that is not in the future, and
 * words for a next step that has a day. Undefined where the entry can be kept.
 */
export function logFaults(
  { people, isUnclear, day, next }: LogAnswers,
  today: Day,
): LogFaults | undefined {
  const faults: LogFaults = {};
  if (isUnclear) faults.who = 'which';
  else if (people === 0) faults.who = 'who';
  if (day === undefined) faults.day = 'day';
  else if (day > today) faults.day = 'day-future';
  if (next.due !== undefined && next.text.trim() === '') faults.next = 'promise';
  return Object.keys(faults).length > 0 ? faults : undefined;
}

/** Sets the kinds of what passed; a kind that stays keeps its note, and as often as it was there. */
export function exchangesOf(
  kinds: readonly ExchangeKind[],
  before: readonly Exchange[] = [],
): Exchange[] {
  return kinds.flatMap((kind) => {
    const kept = before.filter((exchange) => exchange.kind === kind);
    return kept.length > 0 ? kept : [{ kind }];
  });
}
