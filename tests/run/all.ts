import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureAge } from './age.ts';
import { ensureBrowser } from './browser.ts';
import { astro, bin, playwright, run, vitest, type Command } from './command.ts';
import { countReport, type Count } from './count.ts';

/** `npm test`: every step in turn, or those named; a failed step does not hide the next ones. */
interface Step {
  name: string;
  title: string;
  commands: () => Command[];
  /** Whether its tests are counted from a report; else each command counts as one. */
  report?: boolean;
  /** What makes no sense where this step failed. */
  needs?: string;
}

const work = mkdtempSync(join(tmpdir(), 'enishi-test-'));
const reportFile = join(work, 'report.json');
const subpath = { ENISHI_BASE: '/sub/path/', ENISHI_DIST: join(work, 'subpath') };

const unit = (project: string) =>
  vitest('run', '--project', project, '--reporter=default', '--reporter=json', ...output());
const output = () => [`--outputFile.json=${reportFile}`];
const pages = (...args: string[]): Command => {
  ensureBrowser();
  return { ...playwright('test', ...args), env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile } };
};

const STEPS: Step[] = [
  {
    name: 'format',
    title: 'Format',
    commands: () => [bin('prettier', 'prettier', ['--check', '.'])],
  },
  {
    name: 'lint',
    title: 'Lint',
    commands: () => [bin('eslint', 'eslint', ['.', '--max-warnings', '0'])],
  },
  {
    name: 'types',
    title: 'Types',
    commands: () => [
      astro('check', '--minimumFailingSeverity', 'warning'),
      bin('typescript', 'tsc', ['--noEmit', '-p', 'src/domain/tsconfig.json']),
      bin('typescript', 'tsc', ['--noEmit', '-p', 'src/offline/worker/tsconfig.json']),
    ],
  },
  {
    name: 'unit',
    title: 'Unit, storage, content, house rules',
    commands: () => {
      // Its tests say in their names where it could not be had.
      ensureAge();
      return [unit('unit')];
    },
    report: true,
  },
  { name: 'build', title: 'Build', commands: () => [astro('build')] },
  {
    name: 'site',
    title: 'The built site',
    commands: () => [unit('site')],
    report: true,
    needs: 'build',
  },
  {
    name: 'subpath',
    title: 'The site built for a sub-path',
    commands: () => [
      { ...astro('build', '--outDir', subpath.ENISHI_DIST), env: subpath },
      { ...vitest('run', '--project', 'site', 'links'), env: subpath },
    ],
  },
  {
    name: 'browser',
    title: 'Pages in a browser',
    // A browser on a busy machine may miss a moment; a test that needed a second try is counted aloud.
    commands: () => [pages('--project', 'pages', '--retries', '1')],
    report: true,
    needs: 'build',
  },
  {
    name: 'engines',
    title: 'The journey in Firefox and WebKit, where they are installed',
    commands: () => [pages('--project', 'engines', '--workers', '1', '--retries', '1')],
    report: true,
    needs: 'build',
  },
  {
    name: 'audits',
    title: 'Lighthouse',
    commands: () => [pages('--project', 'audits', '--workers', '1')],
    report: true,
    needs: 'build',
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. Steps: ${STEPS.map((s) => s.name).join(', ')}`,
  );
  process.exit(1);
}

const total: Count = { passed: 0, failed: 0 };
const failed: string[] = [];
for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  console.log(`\n=== ${step.title} ===\n`);
  const started = Date.now();
  const count = await runStep(step);
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failed.push(step.title);
  const seconds = Math.round((Date.now() - started) / 1000);
  const again = count.again ? `, ${count.again} of them only when tried again` : '';
  console.log(
    `\n${step.title}: ${count.passed} passed${again}, ${count.failed} failed (${seconds} s)`,
  );
}
rmSync(work, { recursive: true, force: true });
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

async function runStep(step: Step): Promise<Count> {
  if (step.needs === 'build' && failed.includes('Build')) {
    console.log('Not run: the build failed.');
    return { passed: 0, failed: 1 };
  }
  rmSync(reportFile, { force: true });
  const count: Count = { passed: 0, failed: 0 };
  try {
    for (const command of step.commands()) {
      const code = await run(command);
      count[code === 0 ? 'passed' : 'failed'] += 1;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const counted = step.report ? countReport(reportFile) : undefined;
  // A run that ended badly without a failed test (a crash, no tests found) still failed.
  return counted ? { ...counted, failed: Math.max(counted.failed, count.failed) } : count;
}
