import { test } from '@playwright/test';

/** Notes how often a test put its fault to the site; the table of faults shows it. */
export function noteRounds(rounds: number): void {
  test.info().annotations.push({ type: 'rounds', description: String(rounds) });
}
