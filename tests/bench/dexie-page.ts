import { Dexie, type EntityTable } from 'dexie';
import type { Contact } from '../../src/domain/contact.ts';
import { newInteraction } from '../../src/domain/contact.ts';
import { toDay } from '../../src/domain/day.ts';
import { ALL_PEOPLE } from '../../src/domain/people-view.ts';
import { openDataSet } from '../../src/storage/data-set.ts';
import { idbEngine } from '../../src/storage/idb.ts';
import { listPeople } from '../../src/stores/people.ts';
import { manyPeople } from './many-people.ts';

/** Runs in a page: the same people kept by this site's storage and by Dexie, and the same work done. */
const NOW = '2026-11-25T01:00:00.000Z';
const TODAY = toDay('2026-11-25');
const WRITES = 40;
const ROUNDS = 7;

/** Milliseconds of every round, ours and Dexie's. */
export interface Times {
  ours: number[];
  dexie: number[];
}

/** Loads everyone, logs an entry with someone, finds everyone with a tag. */
export async function compare(
  count: number,
  rounds = ROUNDS,
): Promise<Record<'load' | 'write' | 'query', Times>> {
  const people = manyPeople(count);
  const ours = openDataSet(idbEngine(`ours-${count}`));
  await ours.replaceAll(people.map((contact) => [`contact:${contact.id}`, contact]));
  const dexie = openDexie(`dexie-${count}`);
  await dexie.contacts.bulkPut(people);

  const load: Times = { ours: [], dexie: [] };
  const query: Times = { ours: [], dexie: [] };
  for (let round = 0; round < rounds; round += 1) {
    load.ours.push(await timed(() => ours.read(['contact'])));
    load.dexie.push(await timed(() => dexie.contacts.toArray()));
    const tag = `tag${round}`;
    const context = { locale: 'ja', today: TODAY, rhythms: [] } as const;
    query.ours.push(await timed(() => listPeople(people, { ...ALL_PEOPLE, tag }, context)));
    query.dexie.push(await timed(() => dexie.contacts.where('tags').equals(tag).toArray()));
  }
  const write: Times = { ours: [], dexie: [] };
  for (let time = 0; time < WRITES; time += 1) {
    const id = `person-${time % count}`;
    write.ours.push(await timed(() => logOurs(ours, id, time)));
    write.dexie.push(await timed(() => logDexie(dexie, id, time)));
  }
  return { load, write, query };
}

function openDexie(name: string) {
  // As strict as ours: what is said to be kept is on the disk.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
    contacts: EntityTable<Contact, 'id'>;
  };
  db.version(1).stores({ contacts: 'id, *tags, setting' });
  return db;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function entryOf(time: number) {
  return newInteraction({ day: TODAY, kind: 'meeting' }, { id: `new-${time}`, now: NOW });
}

function logOurs(data: ReturnType<typeof openDataSet>, id: string, time: number) {
  return data.mutate({ name: 'log', keys: [`contact:${id}`], now: NOW }, (current) =>
    [...current].map(([key, record]) => [
      key,
      'interactions' in record
        ? { ...record, interactions: [...record.interactions, entryOf(time)] }
        : record,
    ]),
  );
}

function logDexie(db: ReturnType<typeof openDexie>, id: string, time: number) {
  return db.transaction('rw', db.contacts, async () => {
    const contact = await db.contacts.get(id);
    if (!contact) throw new Error(`nobody: ${id}`);
    const interactions = [...contact.interactions, entryOf(time)];
    await db.contacts.put({ ...contact, interactions });
  });
}
