import type { ExchangeKind, InteractionKind } from '../domain/contact.ts';
import type { Day } from '../domain/day.ts';
import { exchangesOf } from '../domain/log-draft.ts';
import type { Participant } from './contacts.ts';
import type { LogEntry } from './interactions.ts';
import type { LineDraft } from './log-line.ts';

/** What the fields of an entry hold: what it was, when, and what passed. */
export interface EntryDraft {
  kind: InteractionKind;
  day: Day | undefined;
  gave: ExchangeKind[];
  received: ExchangeKind[];
  note: string;
}

/** What the quick log holds while it is filled in. */
export interface LogDraft extends EntryDraft {
  people: Participant[];
  /** The gathering where it was. */
  eventId?: string | undefined;
  /** Mine, unless a line said that they promised it. */
  next: { text: string; due: Day | undefined; by?: 'me' | 'them' };
  /** What was typed in one line. */
  line?: LineDraft | undefined;
}

/** Starts a log entry of today with the people who are known already. */
export function startLog(today: Day, people: readonly Participant[] = []): LogDraft {
  return {
    people: [...people],
    kind: 'meeting',
    day: today,
    gave: [],
    received: [],
    note: '',
    next: { text: '', due: undefined },
  };
}

/** Gives the entry of a draft without faults. */
export function toLogEntry(draft: LogDraft, day: Day, place?: string): LogEntry {
  const { people, kind, next, eventId } = draft;
  const note = draft.note.trim();
  const text = next.text.trim();
  return {
    people,
    interaction: {
      day,
      kind,
      gave: exchangesOf(draft.gave),
      received: exchangesOf(draft.received),
      ...(note && { note }),
      ...(eventId && { eventId }),
    },
    ...(text && { next: { by: next.by ?? 'me', text, ...(next.due && { due: next.due }) } }),
    ...(place && { place }),
  };
}

/** Tells whether nothing was written: nobody, no words, nothing that passed. */
export function isBlankLog({ people, gave, received, note, next }: LogDraft): boolean {
  const passed = people.length + gave.length + received.length;
  return passed === 0 && `${note}${next.text}`.trim() === '' && next.due === undefined;
}
