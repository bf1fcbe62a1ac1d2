import {
  EXCHANGE_KINDS,
  INTERACTION_KINDS,
  type Exchange,
  type Interaction,
} from '../../domain/contact.ts';
import { isDay } from '../../domain/day.ts';
import type { ImportedEntry } from '../../domain/imported-person.ts';

/**
 * Names of the custom fields in which our own file says what Google's layout has no column for. An
 * interaction is a field `2026-11-01 meeting`; its value is the note, then a line for each thing that
 * passed: `gave advice: where to look`.
 */
export const OWN_LABELS = {
  id: 'Enishi ID',
  topics: 'Topics',
  topic: 'Topic',
  metDay: 'Met on',
  metPlace: 'Met at',
} as const;

const ENTRY = /^(\d{4}-\d{2}-\d{2}) (\w+)$/;
const EXCHANGE = /^(gave|received) (\w+)(?:: (.*))?$/;
const NAMES: readonly string[] = Object.values(OWN_LABELS);
/** A field cannot be empty where something happened and nothing was written down. */
const NO_NOTE = '✓';

/** Writes an interaction as a field: its name and its value. */
export function entryField({ day, kind, note, gave, received }: Interaction): [string, string] {
  const lines = [
    ...(note ? [note] : []),
    ...gave.map((exchange) => exchangeLine('gave', exchange)),
    ...received.map((exchange) => exchangeLine('received', exchange)),
  ];
  return [`${day} ${kind}`, lines.join('\n') || NO_NOTE];
}

/** Reads an interaction's field; undefined for any other. */
export function readEntryField(label: string, value: string): ImportedEntry | undefined {
  const [, day, word] = ENTRY.exec(label) ?? [];
  const kind = INTERACTION_KINDS.find((known) => known === word);
  if (!isDay(day) || kind === undefined) return undefined;
  const lines = value.split('\n');
  const gave = lines.flatMap((line) => readExchange('gave', line));
  const received = lines.flatMap((line) => readExchange('received', line));
  const isNote = (line: string) =>
    line !== NO_NOTE &&
    readExchange('gave', line).length + readExchange('received', line).length === 0;
  const note = lines.filter(isNote).join('\n');
  return {
    day,
    kind,
    ...(note === '' ? {} : { note }),
    ...(gave.length > 0 ? { gave } : {}),
    ...(received.length > 0 ? { received } : {}),
  };
}

/** Tells whether a custom field is one of ours. */
export function isOwnLabel(label: string): boolean {
  return NAMES.includes(label) || readEntryField(label, '') !== undefined;
}

function exchangeLine(way: 'gave' | 'received', { kind, note }: Exchange): string {
  return note ? `${way} ${kind}: ${note.replace(/\s+/g, ' ')}` : `${way} ${kind}`;
}

function readExchange(way: 'gave' | 'received', line: string): Exchange[] {
  const [, found, word, note] = EXCHANGE.exec(line) ?? [];
  const kind = EXCHANGE_KINDS.find((known) => known === word);
  if (found !== way || kind === undefined) return [];
  return [note === undefined ? { kind } : { kind, note }];
}
