import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAULTS, type Fault } from '../faults/faults.ts';
import { ensureBrowser, findFirefox } from './browser.ts';
import { astro, playwright, ROOT, run, vitest } from './command.ts';

/**
 * `npm run test:faults`: what can lose data, each fault put to the site more often than `npm test`
 * does; the table of what came of it is tests/faults/results.md. How often can be said from outside:
 * `ENISHI_ROUNDS=5 ENISHI_FUZZ=1000 npm run test:faults`.
 */
const MANY = {
  ENISHI_ROUNDS: process.env['ENISHI_ROUNDS'] ?? '50',
  ENISHI_FUZZ: process.env['ENISHI_FUZZ'] ?? '100000',
};
const TABLE = join(ROOT, 'tests/faults/results.md');

interface Outcome {
  file: string;
  title: string;
  passed: boolean;
  /** Written by tests that repeat themselves. */
  rounds: number;
}

const files = [...new Set(FAULTS.flatMap(({ shown }) => shown.map(({ file }) => file)))];
const isPage = (file: string) => file.endsWith('.spec.ts');

const work = mkdtempSync(join(tmpdir(), 'enishi-faults-'));
const unitReport = join(work, 'unit.json');
const pagesReport = join(work, 'pages.json');
ensureBrowser();
if ((await run(astro('build'))) !== 0) process.exit(1);
await run({
  ...vitest(
    'run',
    '--project',
    'unit',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
    ...files.filter((file) => !isPage(file)),
  ),
  env: MANY,
});
await run({
  // Its option takes every word after it for another project.
  ...playwright('test', ...files.filter(isPage), '--project', 'pages', '--project', 'faults'),
  env: { ...MANY, PLAYWRIGHT_JSON_OUTPUT_NAME: pagesReport },
});
const outcomes = [...unitOutcomes(read(unitReport)), ...pageOutcomes(read(pagesReport))];
rmSync(work, { recursive: true, force: true });

const rows = FAULTS.map((fault) => rowOf(fault));
writeFileSync(TABLE, table(rows));
for (const { fault, lost, rounds } of rows) {
  console.log(
    `${fault.id} ${lost.length === 0 ? 'held' : `LOST: ${lost.join(', ')}`} (${rounds} rounds)`,
  );
}
const failed = rows.filter(({ lost }) => lost.length > 0);
console.log(
  `\n${rows.length - failed.length} faults held, ${failed.length} not; see tests/faults/results.md`,
);
process.exit(failed.length === 0 ? 0 : 1);

interface Row {
  fault: Fault;
  rounds: number;
  /** Tests that failed or did not run. */
  lost: string[];
}

function rowOf(fault: Fault): Row {
  let rounds = 0;
  const lost: string[] = [];
  for (const { file, title } of fault.shown) {
    if (file.includes('firefox') && !findFirefox()) continue;
    const found = outcomes.filter((each) => each.file.endsWith(file) && each.title.includes(title));
    if (found.length === 0) lost.push(`${title} (did not run)`);
    for (const each of found) {
      rounds += each.rounds;
      if (!each.passed) lost.push(each.title);
    }
  }
  return { fault, rounds, lost };
}

function table(results: readonly Row[]): string {
  return [
    '# Faults',
    '',
    'Written by `npm run test:faults`; each fault is named in tests/faults/faults.ts.',
    '',
    '| fault | what happens | shown by | rounds | losses |',
    '| --- | --- | --- | --- | --- |',
    ...results.map(({ fault: { id, what, shown, manual }, rounds, lost }) => {
      const files = [...new Set(shown.map(({ file }) => file))].join(', ');
      return `| ${id} | ${what} | ${manual ?? files} | ${manual ? 'by hand' : rounds} | ${manual ? '' : lost.length} |`;
    }),
    '',
  ].join('\n');
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function unitOutcomes(report: unknown): Outcome[] {
  const files = list(Object(report).testResults);
  return files.flatMap(({ name, assertionResults }) =>
    list(assertionResults).map(({ fullName, status, meta }) => ({
      file: String(name),
      title: String(fullName),
      passed: status === 'passed',
      rounds: Number(Object(meta).rounds ?? 1),
    })),
  );
}

function pageOutcomes(report: unknown): Outcome[] {
  return list(Object(report).suites).flatMap((suite) => suiteOutcomes(suite, ''));
}

function suiteOutcomes(suite: Fields, above: string): Outcome[] {
  const title = `${above} ${String(suite['title'])}`;
  const inner = list(suite['suites']).flatMap((each) => suiteOutcomes(each, title));
  const own = list(suite['specs']).map((spec) => {
    const [test = {}] = list(spec['tests']);
    const note = list(test['annotations']).find(({ type }) => type === 'rounds');
    return {
      file: String(spec['file']),
      title: `${title} ${String(spec['title'])}`,
      passed: spec['ok'] === true,
      rounds: Number(note?.['description'] ?? 1),
    };
  });
  return [...own, ...inner];
}

type Fields = Record<string, unknown>;

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map((item) => Object(item)) : [];
}
