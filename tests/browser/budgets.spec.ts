import { expect, test } from '@playwright/test';
import { ADDRESSES } from './site-pages.ts';
import { transferOf } from './transfer.ts';

const KB = 1000;

/** Most bytes of a page and of its scripts, compressed; a page that is not named here is a tool's. */
const LESSON = { all: 30.5 * KB, script: 12 * KB };
const TOOL = { all: 70 * KB, script: 50 * KB };

for (const address of ADDRESSES) {
  test(`${address} stays small`, async ({ page }) => {
    const budget = /\/lessons\/[^/]+\/$/.test(address) ? LESSON : TOOL;
    const transfer = await transferOf(page, address);

    const remedy = 'Load it when it is asked for, or do with less.';
    expect(transfer.all, `all of ${address}. ${remedy}`).toBeLessThanOrEqual(budget.all);
    expect(transfer.script, `scripts of ${address}. ${remedy}`).toBeLessThanOrEqual(budget.script);
    expect(transfer.all).toBeGreaterThan(1 * KB);
  });
}
