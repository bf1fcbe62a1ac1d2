import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  FAULTS,
  damage,
  databaseFiles,
  dropProfile,
  fillProfile,
  newProfile,
  open,
  visit,
  type Fault,
} from '../browser/damage.ts';
import { noteRounds } from '../browser/rounds.ts';

/** Places of a file that are hit, evenly spread; each is hit in every way, so a fifth of the rounds. */
const ROUNDS = Math.ceil(Number(process.env['ENISHI_ROUNDS'] ?? 10) / 5);

function hitsOn(files: readonly string[]): { file: string; fault: Fault; place: number }[] {
  const places = Array.from({ length: ROUNDS }, (_, round) => (round + 0.5) / ROUNDS);
  return files.flatMap((file) =>
    FAULTS.flatMap((fault) =>
      // A file can be deleted in one way only.
      places.slice(0, fault === 'delete' ? 1 : ROUNDS).map((place) => ({ file, fault, place })),
    ),
  );
}

// Only Linux shows every process's command line as a file.
test.skip(process.platform !== 'linux');

test('every place of every database file may be hit, and nothing is emptied in silence', async ({
  launchOptions,
  baseURL,
}) => {
  test.setTimeout(ROUNDS * 600_000);
  const filled = await fillProfile(launchOptions, baseURL);
  const everyone = [...filled.names].sort();
  const silent: string[] = [];
  const hits = hitsOn(databaseFiles(filled.profile));
  noteRounds(hits.length);
  for (const { file, fault, place } of hits) {
    const profile = newProfile(filled.profile);
    damage(join(profile, file), fault, place);
    const context = await open(profile, launchOptions);
    const { isAsked, before, after } = await visit(context, baseURL);
    await context.close();
    dropProfile(profile);
    const isWhole = (names: string[]) => names.join() === everyone.join();
    if ((!isAsked && !isWhole(before)) || !isWhole(after)) {
      silent.push(`${file} ${fault} at ${place}: ${before.length}, then ${after.length}`);
    }
  }
  dropProfile(filled.profile);
  expect(silent).toEqual([]);
});
