import { astro, run } from '../run/command.ts';
import { answerSpeed } from './answer-speed.ts';
import { buildTime } from './build-time.ts';
import { bulkSpeed } from './bulk-speed.ts';
import { coachSpeed } from './coach-speed.ts';
import { dexieSpeed } from './dexie-speed.ts';
import { fileSpeed } from './file-speed.ts';
import { hourOfUse } from './hour-of-use.ts';
import { layoutShift } from './layout-shift.ts';
import { lessonBeside } from './lesson-beside.ts';
import { listSpeed } from './list-speed.ts';
import { logSpeed } from './log-speed.ts';
import { pageBytes } from './page-bytes.ts';
import { pageScores } from './page-scores.ts';
import { pictureSpeed } from './picture-speed.ts';
import { toLines, writeTable, type Part, type Row } from './table.ts';

/**
 * `npm run bench`: every benchmark, and their table into the README; or those named, only printed. It
 * judges nothing. With ENISHI_REPEATS=1 each is measured once: a quick look, also only printed.
 */
const BENCHMARKS: Record<string, { title: string; measure: () => Promise<Row[]> }> = {
  lesson: {
    title: 'A lesson beside its own text elsewhere (Lighthouse simulates a phone on slow 4G)',
    measure: lessonBeside,
  },
  shift: { title: 'Cumulative layout shift', measure: layoutShift },
  bytes: { title: 'What a page transfers (gzip)', measure: pageBytes },
  list: { title: 'The list of people, ten entries each', measure: listSpeed },
  answers: { title: 'From an act to the frame that answers it', measure: answerSpeed },
  log: { title: 'Logging', measure: logSpeed },
  picture: { title: 'The network in pictures', measure: pictureSpeed },
  bulk: { title: 'One act over everyone', measure: bulkSpeed },
  coach: { title: 'Coach, strength and progress', measure: coachSpeed },
  files: { title: 'People in and out as files', measure: fileSpeed },
  dexie: { title: 'Beside Dexie', measure: dexieSpeed },
  memory: { title: 'An hour of use without a reload', measure: hourOfUse },
  scores: { title: 'Lighthouse, mobile preset, in percent', measure: pageScores },
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
const parts: Part[] = [];
for (const [name, { title, measure }] of Object.entries(BENCHMARKS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const start = performance.now();
  const part = { title, rows: await measure() };
  parts.push(part);
  console.log(toLines(part).join('\n'));
  console.log(`(${((performance.now() - start) / 1000).toFixed(0)} s)`);
}
if (named.length === 0 && !process.env['ENISHI_REPEATS']) await writeTable(parts);
