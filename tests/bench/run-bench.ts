import { astro, run } from '../run/command.ts';
import { buildTime } from './build-time.ts';
import { bulkSpeed } from './bulk-speed.ts';
import { pageBytes } from './page-bytes.ts';
import { pageScores } from './page-scores.ts';
import { pictureSpeed } from './picture-speed.ts';
import { coachSpeed } from './coach-speed.ts';
import { dexieSpeed } from './dexie-speed.ts';
import { fileSpeed } from './file-speed.ts';
import { listSpeed } from './list-speed.ts';

/** `npm run bench`: every benchmark, or those named. It prints and judges nothing. */
const BENCHMARKS = {
  bytes: { title: 'What a page transfers (gzip)', measure: pageBytes },
  list: { title: 'The list of people, ten entries each', measure: listSpeed },
  picture: { title: 'The network in pictures', measure: pictureSpeed },
  bulk: { title: 'One act over everyone', measure: bulkSpeed },
  coach: { title: 'Coach, strength and progress', measure: coachSpeed },
  files: { title: 'People in and out as files', measure: fileSpeed },
  dexie: { title: 'Beside Dexie', measure: dexieSpeed },
  scores: { title: 'Lighthouse, mobile preset', measure: pageScores },
  build: { title: 'Building the site', measure: buildTime },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown.length > 0) {
  console.error(
    `No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(BENCHMARKS).join(', ')}`,
  );
  process.exit(1);
}
if ((await run(astro('build'))) !== 0) process.exit(1);
for (const [name, { title, measure }] of Object.entries(BENCHMARKS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n=== ${title} ===\n`);
  for (const line of await measure()) console.log(line);
}
