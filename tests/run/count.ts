import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  passed: number;
  failed: number;
  /** How many of those that passed did so only when they were tried again. */
  again?: number;
}

/** Reads the counts of a Vitest or Playwright JSON report; none where the run broke before it. */
export function countReport(file: string): Count | undefined {
  if (!existsSync(file)) return undefined;
  const report = Object(JSON.parse(readFileSync(file, 'utf8')));
  if (report.stats) {
    const { expected, unexpected, flaky } = Object(report.stats);
    const again = Number(flaky);
    return { passed: Number(expected) + again, failed: Number(unexpected), again };
  }
  const broken = brokenFiles(report.testResults);
  return {
    passed: Number(report.numPassedTests),
    failed: Number(report.numFailedTests) + broken,
  };
}

/** A test file that could not even be loaded has no failed test of its own. */
function brokenFiles(results: unknown): number {
  if (!Array.isArray(results)) return 0;
  return results.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test: Count) => isFailed(test));
  }).length;
}

function isFailed(test: object): boolean {
  return 'status' in test && test.status === 'failed';
}
