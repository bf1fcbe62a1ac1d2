import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { readBackup, writeBackup, type BackupRow } from '../../src/formats/backup.ts';
import { writeGoogleCsv } from '../../src/formats/csv/google-csv.ts';
import { writeVcards } from '../../src/formats/vcard/write.ts';
import { readPeopleFiles } from '../../src/stores/people-reading.ts';
import { manyPeople } from './many-people.ts';
import { besideTimes, count, Growth, ms, repeats } from './numbers.ts';
import type { Row } from './table.ts';

const COUNTS = [1000, 10_000];
const ROUNDS = 3;
const ABOUT = { schema: 3, dataSet: 'bench', exportedAt: '2026-11-20T09:00:00.000Z' };

/**
 * People in and out as files, by processor time in Node: reading cards and tables, judged against an
 * empty log, beside the bare parser's reading of the same bytes; a backup of everyone with ten entries
 * each, written and read with its digest, beside JSON alone. Memory is what a reading leaves in the heap.
 */
export async function fileSpeed(): Promise<Row[]> {
  const table: Row[] = [];
  const growth = new Growth();
  for (const number of COUNTS) {
    const people = manyPeople(number);
    const cards = writeVcards(people, { locale: 'en', version: '3.0', isPrivate: false });
    const csv = writeGoogleCsv(people, { isPrivate: false });
    const rows: BackupRow[] = people.map((person) => [`contact:${person.id}`, person]);
    const backup = await writeBackup(rows, ABOUT);
    const plain = JSON.stringify(rows);
    const measured = {
      cards: await timed(() => readAll('people.vcf', cards)),
      bareCards: await timed(() => cards.split('END:VCARD\r\n').map(parseCard)),
      table: await timed(() => readAll('people.csv', csv)),
      bareTable: await timed(() => Papa.parse(csv)),
      written: await timed(() => writeBackup(rows, ABOUT)),
      bareWritten: await timed(() => JSON.stringify(rows, null, 1)),
      read: await timed(() => readBackup(backup)),
      bareRead: await timed(() => JSON.parse(plain)),
    };
    const row = (what: string, name: keyof typeof measured, bare: keyof typeof measured): Row => ({
      what: `${count(number)} ${what}`,
      here: ms(measured[name]) + growth.of(name, measured[name]),
      beside: besideTimes('the bare parser', measured[name], measured[bare]),
    });
    const left = (read: () => unknown): Row => ({
      what: `${count(number)} people read: left in the heap`,
      here: heap(read),
    });
    table.push(
      row('cards in', 'cards', 'bareCards'),
      left(() => readAll('a.vcf', cards)),
      row('rows in', 'table', 'bareTable'),
      left(() => readAll('a.csv', csv)),
      row('people with ten entries each: backup written', 'written', 'bareWritten'),
      row('people with ten entries each: backup read', 'read', 'bareRead'),
    );
  }
  return table;
}

function readAll(name: string, text: string): unknown {
  return readPeopleFiles(
    {
      files: [{ name, bytes: new TextEncoder().encode(text) }],
      choices: {},
      remembered: {},
      records: { contacts: [], introductions: [], events: [] },
    },
    { newId: () => crypto.randomUUID(), now: ABOUT.exportedAt },
    () => undefined,
  );
}

function parseCard(text: string): unknown {
  return text === '' ? undefined : ICAL.parse(`${text}END:VCARD`);
}

async function timed(work: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < repeats(ROUNDS); round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

/** Megabytes that what a work gives takes, once everything else is swept up. */
function heap(work: () => unknown): string {
  setFlagsFromString('--expose-gc');
  const sweep: unknown = runInNewContext('gc');
  const used = () => {
    if (typeof sweep === 'function') sweep();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const kept = work();
  const grown = (used() - before) / 1_000_000;
  return `${kept ? grown.toFixed(0) : 0} MB of heap`;
}
