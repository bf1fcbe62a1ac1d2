import type { Contact } from '../../src/domain/contact.ts';
import { dayAt, toDay } from '../../src/domain/day.ts';
import { listCopies } from '../../src/storage/copies.ts';
import { META_KEY } from '../../src/storage/meta.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { idbEngine } from '../../src/storage/idb.ts';
import { allLoaded, collection, itemsOf } from '../../src/stores/collections.ts';
import { addContact, changeContact } from '../../src/stores/contacts.ts';
import { logInteraction } from '../../src/stores/interactions.ts';
import { DATABASES } from '../../src/stores/open.ts';

export * from './rig-acts.ts';

/**
 * What the storage tests do in a page: the same acts in our way and in the naive ways that were
 * measured to lose data, so that a test shows the fault before it shows that we do not have it.
 */
export type Way = 'ours' | 'naive';

const $people = collection('contact');

/** Reads the people into this page's memory, as every page of the site does. */
export async function load(): Promise<Contact[]> {
  $people.listen(() => undefined);
  await allLoaded();
  return [...itemsOf($people.get())];
}

/** Adds a person; gives the id once it is kept. */
export async function addPerson(name: string): Promise<string> {
  const id = await addContact({ name: { single: name } });
  if (!id) throw new Error('not kept');
  return id;
}

/** Logs meetings one after another; gives how many were said to be kept. */
export async function logMeetings(id: string, note: string, times: number): Promise<number> {
  let kept = 0;
  for (let time = 0; time < times; time += 1) {
    const interaction = { day: toDay('2026-11-24'), kind: 'meeting', note } as const;
    if (await logInteraction({ people: [{ id }], interaction })) kept += 1;
  }
  return kept;
}

/** Changes one field of a person as a form does: from what this page remembers. */
export async function editPerson(id: string, field: 'note' | 'organization', text: string) {
  const person = itemsOf($people.get()).find((item) => item.id === id);
  return person !== undefined && changeContact(person, { ...person, [field]: text });
}

/** Changes one field behind the back of every page: no message is sent to other tabs. */
export async function editSilently(id: string, organization: string): Promise<void> {
  const data = openDataSet(idbEngine(DATABASES.own));
  await data.mutate(
    { name: 'silent', keys: [`contact:${id}`], now: new Date().toISOString() },
    (current) => [...current].map(([key, record]) => [key, { ...record, organization }]),
  );
  data.close();
}

/** What stands in storage, read with a connection of its own. */
export async function stored() {
  const data = openDataSet(idbEngine(DATABASES.own));
  const { meta, records, setAside } = await data.read();
  data.close();
  const people = records.map(([, record]) => record).filter((record) => 'interactions' in record);
  return { people, counted: meta.counts.contact ?? 0, setAside: setAside.length, key: META_KEY };
}

/** Adds people one after another, each with a note of some size, as years of use would. */
export async function addPeople(names: readonly string[], size: number): Promise<void> {
  for (const name of names) {
    await addContact({ name: { single: name }, note: name.repeat(Math.ceil(size / name.length)) });
  }
}

/** Lists the second copies, the latest first. */
export const copies = listCopies;

/** Adds people without end and tells each one that was said to be kept. */
export async function addForever(way: Way, tell: (name: string) => void): Promise<void> {
  const list = way === 'naive' ? await naiveRead() : [];
  for (;;) {
    const name = crypto.randomUUID();
    if (way === 'ours') await addPerson(name);
    else naiveDebounced(list, name);
    tell(name);
    await pause(way === 'ours' ? 0 : 20);
  }
}

/** Saves and leaves in the same task, by the page's link. */
export function saveAndLeave(way: Way, round: number): void {
  if (way === 'ours') void addPerson(`round ${round}`);
  else naiveDebounced([], `round ${round}`, `round ${round}`);
  const link = document.querySelector('a');
  if (!link) throw new Error('no link');
  link.href = `?round=${round + 1}`;
  link.click();
}

let release: (() => void) | undefined;

/** Keeps every write waiting, as a slow disk does, until `releaseStorage`. */
export async function holdStorage(): Promise<void> {
  await stored();
  const db = await done(indexedDB.open(DATABASES.own));
  const store = db.transaction('records', 'readwrite').objectStore('records');
  let isHeld = true;
  release = () => {
    isHeld = false;
  };
  const hold = () => {
    if (isHeld) store.get(META_KEY).onsuccess = hold;
    else db.close();
  };
  hold();
}

export function releaseStorage(): void {
  release?.();
}

/** Part of Temporal (ECMAScript) that tells a day; the oracle of ours. */
interface Wall {
  subtract(length: { minutes: number }): Wall;
  toPlainDate(): { toString(): string };
}
declare const Temporal: {
  Instant: {
    fromEpochMilliseconds(ms: number): {
      toZonedDateTimeISO(zone: string): { toPlainDateTime(): Wall };
    };
  };
};

/** Compares days of random instants between 1980 and 2080 with random starts of the day. */
export function daysApartFromTemporal(zone: string, times: number): string[] {
  const wrong: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(315_532_800_000 + Math.random() * 3_155_760_000_000);
    const dayStart = Math.floor(Math.random() * 361);
    const date = new Date(at);
    const parts = {
      year: date.getFullYear(),
      month: date.getMonth() + 1,
      day: date.getDate(),
      hour: date.getHours(),
      minute: date.getMinutes(),
    };
    const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    const day = wall.toPlainDateTime().subtract({ minutes: dayStart }).toPlainDate().toString();
    if (dayAt(parts, dayStart) !== day) wrong.push(`${date.toISOString()} +${dayStart}: ${day}`);
  }
  return wrong;
}

// The naive ways: one list under one key.

function openNaive(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open('naive', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('kv');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

const naive = openNaive();

export async function naiveRead(key = 'list'): Promise<string[]> {
  const tx = (await naive).transaction('kv');
  const request = tx.objectStore('kv').get(key);
  return new Promise((done, fail) => {
    request.onsuccess = () => done(Array.isArray(request.result) ? request.result : []);
    request.onerror = () => fail(request.error);
  });
}

export async function naiveWrite(list: string[], key = 'list'): Promise<void> {
  const tx = (await naive).transaction('kv', 'readwrite', { durability: 'strict' });
  tx.objectStore('kv').put(list, key);
  return new Promise((done, fail) => {
    tx.oncomplete = () => done();
    tx.onabort = () => fail(tx.error);
  });
}

/** Reads in one transaction, writes in another. */
export async function naiveGetSet(text: string, times: number): Promise<number> {
  for (let time = 0; time < times; time += 1) await naiveWrite([...(await naiveRead()), text]);
  return times;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes the whole list a moment after the last change. */
function naiveDebounced(list: string[], text: string, key = 'list'): void {
  list.push(text);
  clearTimeout(timer);
  timer = setTimeout(() => void naiveWrite(list, key), 350);
}

export async function naiveKeys(): Promise<number> {
  const request = (await naive).transaction('kv').objectStore('kv').count();
  return new Promise((done) => (request.onsuccess = () => done(request.result)));
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/**
 * The control of the kill test: a database of its own, written once and never again. Where it is gone
 * too, the browser emptied this origin's whole storage, whatever was written there and how.
 */
export async function control(act: 'plant' | 'look'): Promise<boolean> {
  const request = indexedDB.open('control', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('kv');
  const db = await done(request);
  const tx = db.transaction('kv', 'readwrite', { durability: 'strict' });
  if (act === 'plant') await done(tx.objectStore('kv').put('here', 'control'));
  const found = await done(tx.objectStore('kv').get('control'));
  db.close();
  return found === 'here';
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}
