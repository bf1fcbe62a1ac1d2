import { describe, expect, test } from 'vitest';
import { readPeople } from '../../../src/formats/csv/people.ts';
import { readTable } from '../../../src/formats/csv/table.ts';
import { FileFault } from '../../../src/formats/file-fault.ts';
import { writeGoogleCsv } from '../../../src/formats/csv/google-csv.ts';
import { FUZZ_RUNS, mutated } from '../../fixtures/mutate.ts';
import {
  cp932,
  EIGHT_PREAMBLE,
  HEADERS,
  LINKEDIN_PREAMBLE,
  tableText,
  utf8,
} from '../../fixtures/tables.ts';
import { testContact } from '../../fixtures/people.ts';
import { noteRounds } from '../../fixtures/rounds.ts';

const cells = [
  'Ann',
  '佐藤 恵',
  'a@example.com',
  '2024/05/10',
  '+81 3',
  'a "b", c',
  'one\ntwo',
  '',
];

/** Two rows of a layout with something in every column. */
function filled(header: string): string {
  const row = (from: number) =>
    Object.fromEntries(
      header.split(',').map((name, at) => [name, cells[(at + from) % cells.length] ?? '']),
    );
  return tableText(header, row(0), row(3));
}

const samples = [
  ...Object.values(HEADERS).map((header) => utf8(filled(header))),
  utf8(LINKEDIN_PREAMBLE + filled(HEADERS.linkedin)),
  cp932(EIGHT_PREAMBLE + filled(HEADERS.eight)),
  cp932(filled(HEADERS['outlook-ja'])),
  utf8(filled(HEADERS.linkedin).replaceAll(',', ';')),
  utf8(
    writeGoogleCsv([testContact({ vcard: ['ADR;TYPE=home:;;a\\;b;;;;'] })], { isPrivate: true }),
  ),
];

describe('tables that were damaged on their way', () => {
  test(
    'are read, or refused, and every row is told of once',
    { timeout: 1_800_000 },
    ({ task }) => {
      noteRounds(task, FUZZ_RUNS);
      for (let seed = 0; seed < FUZZ_RUNS; seed += 1) {
        const sample = samples[seed % samples.length] ?? new Uint8Array();
        try {
          const table = readTable(mutated(sample, seed));
          const { people, refused, rows } = readPeople(table);
          const lines = [
            ...people.flatMap((person) => person.lines),
            ...refused.map(({ line }) => line),
          ];
          const known = [...table.rows, ...table.refused].map(({ line }) => line);
          expect(lines.length, `seed ${seed}`).toBe(rows);
          expect(lines.sort((a, b) => a - b)).toEqual(known.sort((a, b) => a - b));
          writeGoogleCsv(
            people.map(({ input }) => testContact(input)),
            { isPrivate: true },
          );
        } catch (error) {
          if (!(error instanceof FileFault)) throw new Error(`seed ${seed}`, { cause: error });
        }
      }

      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(Reflect.ownKeys({})).toEqual([]);
    },
  );
});
