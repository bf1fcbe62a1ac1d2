import {
  EXCHANGE_KINDS,
  INTERACTION_KINDS,
  type Contact,
  type ContactInput,
  type ContactPromise,
  type Exchange,
  type Interaction,
  type IntroducedBy,
} from '../../domain/contact.ts';
import { isDay, type Day } from '../../domain/day.ts';
import { withFields } from '../../domain/record.ts';
import { escapedText } from '../content-line.ts';
import { takeAll, type CardRest } from './card-rest.ts';
import type { Property } from './property.ts';
import { manyLines } from './value.ts';

/**
 * What passed between two people, as properties of our own (RFC 6350 6.10); every other program leaves
 * them alone. They are written only where the visitor asks for them, since a card may be handed on.
 *
 *     X-ENISHI-INTRODUCED-BY;DAY=2026-05-10;TOLD=…;THANKED=…:<id of a person>
 *     X-ENISHI-MET;DAY=2026-05-10;EVENT=<id>:place
 *     X-ENISHI-ENTRY;ID=<id>;DAY=2026-05-10;KIND=meal;EVENT=<id>;WITH="<id>,<id>";CREATED=…;UPDATED=…:note
 *     X-ENISHI-GAVE;ENTRY=<id>;KIND=advice:note           (X-ENISHI-RECEIVED likewise)
 *     X-ENISHI-PROMISE;ID=<id>;BY=me;DUE=…;DONE=…;ENTRY=<id>;LESSON=<id>;CREATED=…;UPDATED=…:text
 */
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** Writes what a card does not hold unless it is asked for. */
export function historyLines(contact: Contact): string[] {
  const { introducedBy, met, interactions, promises } = contact;
  return [
    ...(introducedBy ? [introducedLine(introducedBy)] : []),
    ...(met ? [line('MET', { DAY: met.day, EVENT: met.eventId }, met.place)] : []),
    ...interactions.flatMap(entryLines),
    ...promises.map(promiseLine),
  ];
}

function introducedLine({ contactId, day, outcomeToldOn, thankedOn }: IntroducedBy): string {
  return line('INTRODUCED-BY', { DAY: day, TOLD: outcomeToldOn, THANKED: thankedOn }, contactId);
}

function entryLines(entry: Interaction): string[] {
  const { id, day, kind, eventId, createdAt, updatedAt } = entry;
  const params = { ID: id, DAY: day, KIND: kind, EVENT: eventId, WITH: entry.with?.join() };
  const exchange = (name: string) => (passed: Exchange) =>
    line(name, { ENTRY: id, KIND: passed.kind }, passed.note);
  return [
    line('ENTRY', { ...params, CREATED: createdAt, UPDATED: updatedAt }, entry.note),
    ...entry.gave.map(exchange('GAVE')),
    ...entry.received.map(exchange('RECEIVED')),
  ];
}

function promiseLine(promise: ContactPromise): string {
  const { id, by, due, doneOn, interactionId, lessonId, createdAt, updatedAt } = promise;
  const about = { ID: id, BY: by, DUE: due, DONE: doneOn, ENTRY: interactionId, LESSON: lessonId };
  return line('PROMISE', { ...about, CREATED: createdAt, UPDATED: updatedAt }, promise.text);
}

function line(name: string, params: Record<string, string | undefined>, text = ''): string {
  const told = Object.entries(params).flatMap(([key, value]) =>
    value === undefined ? [] : [`;${key}=${quoted(value)}`],
  );
  return `X-ENISHI-${name}${told.join('')}:${escapedText(text)}`;
}

/** RFC 6868 tells how a quote stands within quotes. */
function quoted(value: string): string {
  const text = value
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\p{Cc}/gu, '');
  return /^[\w-]*$/.test(text) ? text : `"${text}"`;
}

/** Takes our own properties; one that is damaged stays, and is kept as it is. */
export function readHistory(
  rest: CardRest,
): Pick<ContactInput, 'introducedBy' | 'met' | 'interactions' | 'promises'> {
  const introducedBy = taken(rest, 'INTRODUCED-BY', introductionOf)[0];
  const met = taken(rest, 'MET', metOf)[0];
  const gave = exchangesOf(rest, 'GAVE');
  const received = exchangesOf(rest, 'RECEIVED');
  const interactions = taken(rest, 'ENTRY', entryOf).map((entry) => ({
    ...entry,
    gave: gave.get(entry.id) ?? [],
    received: received.get(entry.id) ?? [],
  }));
  const promises = taken(rest, 'PROMISE', promiseOf);
  return {
    ...(introducedBy && { introducedBy }),
    ...(met && { met }),
    ...(interactions.length > 0 && { interactions }),
    ...(promises.length > 0 && { promises }),
  };
}

function taken<T>(rest: CardRest, name: string, read: (one: Property) => T | undefined): T[] {
  return takeAll(rest, `X-ENISHI-${name}`).flatMap((property) => {
    const value = read(property);
    if (value !== undefined) return [value];
    rest.add(property);
    return [];
  });
}

function introductionOf({ params, value }: Property): IntroducedBy | undefined {
  const contactId = manyLines(value);
  if (contactId === '') return undefined;
  return withFields<IntroducedBy>(
    { contactId },
    {
      day: dayOf(params.get('day')),
      outcomeToldOn: dayOf(params.get('told')),
      thankedOn: dayOf(params.get('thanked')),
    },
  );
}

function metOf({ params, value }: Property): NonNullable<Contact['met']> {
  return withFields<NonNullable<Contact['met']>>(
    {},
    {
      day: dayOf(params.get('day')),
      place: manyLines(value) || undefined,
      eventId: params.get('event') || undefined,
    },
  );
}

type Entry = Omit<Interaction, 'gave' | 'received'>;

function entryOf({ params, value }: Property): Entry | undefined {
  const stamp = stampOf(params);
  const day = dayOf(params.get('day'));
  const kind = INTERACTION_KINDS.find((one) => one === params.get('kind'));
  if (!stamp || !day || !kind) return undefined;
  return withFields<Entry>(
    { ...stamp, day, kind },
    {
      note: manyLines(value) || undefined,
      eventId: params.get('event') || undefined,
      with: params.get('with')?.split(',').filter(Boolean),
    },
  );
}

function exchangesOf(rest: CardRest, name: string): Map<string, Exchange[]> {
  const found = new Map<string, Exchange[]>();
  taken(rest, name, ({ params, value }) => {
    const kind = EXCHANGE_KINDS.find((one) => one === params.get('kind'));
    const entry = params.get('entry');
    if (!kind || !entry) return undefined;
    const exchange = withFields<Exchange>({ kind }, { note: manyLines(value) || undefined });
    const list = found.get(entry);
    if (list) list.push(exchange);
    else found.set(entry, [exchange]);
    return exchange;
  });
  return found;
}

function promiseOf({ params, value }: Property): ContactPromise | undefined {
  const stamp = stampOf(params);
  const by = params.get('by');
  if (!stamp || (by !== 'me' && by !== 'them')) return undefined;
  return withFields<ContactPromise>(
    { ...stamp, by, text: manyLines(value) },
    {
      due: dayOf(params.get('due')),
      doneOn: dayOf(params.get('done')),
      interactionId: params.get('entry') || undefined,
      lessonId: params.get('lesson') || undefined,
    },
  );
}

function stampOf(params: ReadonlyMap<string, string>) {
  const id = params.get('id');
  const createdAt = params.get('created') ?? '';
  const updatedAt = params.get('updated') ?? '';
  if (!id || !INSTANT.test(createdAt) || !INSTANT.test(updatedAt)) return undefined;
  return { id, createdAt, updatedAt };
}

function dayOf(value: string | undefined): Day | undefined {
  return isDay(value) ? value : undefined;
}
