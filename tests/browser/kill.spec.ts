import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { killAll } from './kill.ts';
import { openRig } from './rig-page.ts';
import { noteRounds } from './rounds.ts';

/** More where `npm run test:faults` asks for it. */
const ROUNDS = Number(process.env['ENISHI_ROUNDS'] ?? 10);

// Only Linux shows every process's command line as a file.
test.skip(process.platform !== 'linux');

for (const way of ['naive', 'ours'] as const) {
  test(`kill -9 of the whole browser ${way === 'ours' ? 'loses nothing' : 'loses entries the naive way'}`, async ({
    launchOptions,
    baseURL,
  }) => {
    test.setTimeout(60_000 + ROUNDS * 12_000);
    noteRounds(ROUNDS);
    const profile = mkdtempSync(join(tmpdir(), 'enishi-kill-'));
    const told = new Set<string>();
    const lost: string[] = [];
    let emptied = 0;

    for (let round = 0; round <= (way === 'ours' ? ROUNDS : 1); round += 1) {
      const context = await chromium.launchPersistentContext(profile, { ...launchOptions });
      await context.exposeFunction('tell', (name: string) => told.add(name));
      const page = await openRig(context, baseURL);
      const found = await page.evaluate(async (name) => {
        if (name === 'naive') return { names: await rig.naiveRead(), counted: -1, setAside: 0 };
        const { people, counted, setAside } = await rig.stored();
        return { names: people.map((person) => person.name.single ?? ''), counted, setAside };
      }, way);
      if (!(await page.evaluate(() => rig.control('look')))) {
        // Nothing of this origin is left, so that nothing can be said of how it was written.
        if (round > 0) emptied += 1;
        told.clear();
        await page.evaluate(() => rig.control('plant'));
      }
      const names = new Set(found.names);
      const missing = [...told].filter((name) => !names.has(name)).length;
      if (missing > 0) {
        lost.push(`round ${round}: ${missing} of ${told.size} missing, ${names.size} found`);
      }
      if (way === 'ours') {
        expect(found).toMatchObject({ counted: found.names.length, setAside: 0 });
      }
      void page.evaluate((name) => rig.addForever(name, tell), way).catch(() => undefined);
      await page.waitForTimeout(400 + (round % 10) * 70);
      const left = await killAll(profile);
      expect(left, 'no process may outlive its round: the next would share its files').toBe(0);
      await context.close().catch(() => undefined);
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

    expect(told.size).toBeGreaterThan(10);
    expect(emptied, 'rounds in which the browser emptied its own storage').toBeLessThan(2);
    if (way === 'ours') expect(lost).toEqual([]);
    else expect(lost.length).toBeGreaterThan(0);
  });
}
