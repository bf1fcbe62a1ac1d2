// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { reportProblem } from '../../src/stores/open.ts';
import { whilePending } from '../../src/stores/pending.ts';

/** Presses a link while `work` is under way; tells where the browser is afterwards. */
async function leaveWhile(work: () => void): Promise<string> {
  document.body.innerHTML = '<a href="#next">Next</a>';
  const writing = whilePending(async () => {
    await Promise.resolve();
    work();
  });
  document.querySelector('a')?.click();
  const held = location.hash;
  await writing;
  await new Promise((resolve) => setTimeout(resolve));
  return `${held} then ${location.hash}`;
}

describe('pending', () => {
  beforeEach(() => {
    location.hash = '#here';
  });

  test('holds a link until the write completed', async () => {
    expect(await leaveWhile(() => undefined)).toBe('#here then #next');
  });

  test('stays where the write was refused', async () => {
    expect(await leaveWhile(() => reportProblem(new Error('refused')))).toBe('#here then #here');
  });
});
