import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/domain/day.ts';
import { importedHabit, planHabitImport } from '../../../src/domain/habit-import.ts';
import { writeOwn } from '../../../src/formats/habit-file/own.ts';
import { readHabitFile } from '../../../src/formats/habit-file/read-habit-file.ts';
import { isRecord } from '../../../src/storage/records.ts';
import {
  BEAVER,
  HABITBULL,
  LOOP_FILES,
  MHABIT,
  bytesOf,
  zipOf,
} from '../../fixtures/habit-files.ts';
import { NOW, marks, testHabit } from '../../fixtures/habits.ts';
import { FUZZ_RUNS, mutated } from '../../fixtures/mutate.ts';
import { noteRounds } from '../../fixtures/rounds.ts';

const TODAY = toDay('2026-11-27');
/** One file may take its time on a busy machine; a hang takes more. */
const MOST_MS = 10_000;

const OWN = bytesOf(
  writeOwn([
    testHabit({ id: 'a1', title: '本を読む', checkIns: marks('2026-11-02', 'xnsp') }),
    testHabit({ id: 'b2', title: '=Walk', cue: 'lunch', archivedOn: TODAY }),
  ]),
);
const LOOP = zipOf(LOOP_FILES);

/** A whole ZIP with one damaged table in it, which a damaged ZIP never lets through. */
function zipWithDamage(seed: number): Uint8Array {
  const files = Object.entries(LOOP_FILES).map(([name, text]): [string, Uint8Array] => [
    name,
    strToU8(text),
  ]);
  const hit = files[seed % files.length];
  if (hit) hit[1] = mutated(hit[1], seed);
  return zipSync(Object.fromEntries(files), { level: 0 });
}

/** Reads a file and does with it all that an import would; gives what must never be. */
function faultOf(bytes: Uint8Array): string | undefined {
  const start = performance.now();
  const result = readHabitFile(bytes);
  if (performance.now() - start > MOST_MS) return 'took too long';
  if (Object.keys(Object.prototype).length > 0) return 'changed the prototype of everything';
  if (!result.ok) return undefined;
  const { habits, refused, rows } = result.file;
  const sum = [...habits, ...refused].reduce((total, item) => total + item.rows, 0);
  if (sum !== rows) return `accounts for ${sum} of ${rows} rows`;
  const plans = planHabitImport([], habits, TODAY);
  const records = plans.map((plan) =>
    importedHabit(plan, { id: 'new', order: 1 }, { now: NOW, today: TODAY }),
  );
  const broken = records.find((record) => !isRecord('habit:new', record));
  if (broken) return `makes an invalid habit: ${JSON.stringify(broken).slice(0, 300)}`;
  const again = planHabitImport(records, habits, TODAY);
  return again.every(({ fate }) => fate === 'same') ? undefined : 'is not the same a second time';
}

describe('read-habit-file', () => {
  test.for<[string, (seed: number) => Uint8Array]>([
    ['our own CSV', (seed) => mutated(OWN, seed)],
    ['HabitBull', (seed) => mutated(bytesOf(HABITBULL), seed)],
    ['ZIPs of Loop', (seed) => mutated(LOOP, seed)],
    ['tables in a ZIP of Loop', zipWithDamage],
    ['Beaver', (seed) => mutated(bytesOf(BEAVER), seed)],
    ['mhabit', (seed) => mutated(bytesOf(MHABIT), seed)],
  ])(`stands ${FUZZ_RUNS} damaged files: %s`, { timeout: 3_600_000 }, ([, fileOf], { task }) => {
    noteRounds(task, FUZZ_RUNS);
    const faults: string[] = [];
    for (let seed = 0; seed < FUZZ_RUNS && faults.length < 3; seed += 1) {
      const fault = faultOf(fileOf(seed));
      if (fault) faults.push(`seed ${seed}: ${fault}`);
    }

    expect(faults).toEqual([]);
  });
});
