import { newEvent, type NetworkEvent, type NetworkEventInput } from '../domain/event.ts';
import { mergeChanges } from '../domain/merge.ts';
import { keyOf, type AnyRecord, type Key } from '../domain/records.ts';
import type { Current } from '../storage/data-set.ts';
import { addRecord, changeRecord, currentRecord, deleteRecord, touched } from './change.ts';
import { presentItems } from './collections.ts';
import { newId, now } from './today.ts';

/** Study groups, seminars, matches, dinners. */
export const $events = presentItems('event');

/** Plans an event; gives its id, or undefined where it could not be kept. */
export async function addEvent(input: NetworkEventInput): Promise<string | undefined> {
  const event = newEvent(input, { id: newId(), now: now() });
  const kept = await addRecord('event', event, {
    name: 'event-added',
    draft: input,
    undoable: true,
  });
  return kept ? event.id : undefined;
}

/** Saves an edited event: only what the form changed is written. */
export function changeEvent(
  before: NetworkEvent,
  edited: NetworkEvent,
  name = 'event-changed',
): Promise<boolean> {
  return changeRecord(
    { kind: 'event', id: before.id },
    (current) => mergeChanges(before, edited, current),
    { name, draft: edited, undoable: true },
  );
}

/** Marks an event as attended, skipped (no failure) or planned again. */
export function turnEvent(id: string, status: NetworkEvent['status']): Promise<boolean> {
  return changeRecord({ kind: 'event', id }, (event) => ({ ...event, status }), {
    name: `event-${status}`,
    undoable: true,
  });
}

/** The keys that logging people met at a gathering touches beside theirs. */
export function eventKeys(eventId: string | undefined): Key[] {
  return eventId ? [keyOf('event', eventId)] : [];
}

/** Whoever logs someone met at a gathering was there; it takes those people in. */
export function attendedEvent(
  current: Current,
  eventId: string | undefined,
  contactIds: readonly string[],
): [Key, AnyRecord][] {
  const event = eventId ? currentRecord(current, 'event', eventId) : undefined;
  if (!event) return [];
  const met = [...new Set([...event.contactIds, ...contactIds])];
  const attended = { ...event, status: 'attended' as const, contactIds: met };
  return [[keyOf('event', event.id), touched(event, attended)]];
}

/** Moves an event to the trash; whom was met there stays as it is. */
export function deleteEvent(id: string): Promise<boolean> {
  return deleteRecord('event', id);
}
