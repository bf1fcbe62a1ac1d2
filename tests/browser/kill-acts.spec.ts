import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type LaunchOptions, type Page } from '@playwright/test';
import { newContact } from '../../src/domain/contact.ts';
import type { AnyRecord, Key } from '../../src/domain/records.ts';
import { readBackup, writeBackup } from '../../src/formats/backup.ts';
import { countKinds } from '../../src/storage/meta.ts';
import { SCHEMA, migrateRows } from '../../src/storage/migrations.ts';
import { sortRows } from '../../src/storage/restored-rows.ts';
import { dropProfile, newProfile, open } from './damage.ts';
import { killAll } from './kill.ts';
import { openRig } from './rig-page.ts';
import { noteRounds } from './rounds.ts';

/** More where `npm run test:faults` asks for it. */
const ROUNDS = process.env['ENISHI_ROUNDS'];
const NOW = '2026-11-26T01:00:00.000Z';
const MANY = 5000;

// Only Linux shows every process's command line as a file.
test.skip(process.platform !== 'linux');

type Raw = Awaited<ReturnType<typeof rig.rawRows>>;

interface Cut {
  rounds: number;
  /** What stands before the act. */
  plant: (page: Page) => Promise<void>;
  act: (page: Page) => Promise<void>;
  /** Looks at what the kill left, in a new browser; gives whether the act was done. */
  look: (page: Page, raw: Raw) => Promise<boolean>;
}

/** Cuts an act off at places spread over the time it takes, each in a fresh copy of one profile. */
async function cutOff(
  { launchOptions, baseURL }: { launchOptions: LaunchOptions; baseURL: string | undefined },
  { rounds, plant, act, look }: Cut,
): Promise<void> {
  test.setTimeout(120_000 + rounds * 30_000);
  noteRounds(rounds);
  const planted = newProfile();
  await inProfile(planted, async (page) => plant(page));
  const length = await lengthOf(newProfile(planted), act);
  const ends: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const profile = newProfile(planted);
    const context = await open(profile, launchOptions);
    const page = await openRig(context, baseURL);
    const at = ((round + Math.random()) / rounds) * length;
    void act(page).catch(() => undefined);
    await page.waitForTimeout(at);
    expect(await killAll(profile), 'no process may outlive its round').toBe(0);
    await closeKilled(context);
    await inProfile(profile, async (again) => {
      const isDone = await look(again, await again.evaluate(() => rig.rawRows()));
      ends.push(`${Math.round(at)} ms: ${isDone ? 'new' : 'old'}`);
    });
    dropProfile(profile);
  }
  dropProfile(planted);
  test.info().annotations.push({ type: 'cut', description: ends.join(', ') });

  async function inProfile(profile: string, work: (page: Page) => Promise<void>) {
    const context = await open(profile, launchOptions);
    await work(await openRig(context, baseURL));
    await context.close();
  }
  async function lengthOf(profile: string, measured: Cut['act']) {
    let time = 0;
    await inProfile(profile, async (page) => {
      const started = Date.now();
      await measured(page);
      time = Date.now() - started;
    });
    dropProfile(profile);
    return time;
  }
}

async function closeKilled(context: BrowserContext): Promise<void> {
  await context.close().catch(() => undefined);
}

function people(prefix: string, count: number): [Key, AnyRecord][] {
  return Array.from({ length: count }, (_, index) => {
    const id = `${prefix}${String(index).padStart(5, '0')}`;
    const note = `${prefix} ${index} `.repeat(20);
    return [`contact:${id}`, newContact({ name: { single: id }, note }, { id, now: NOW })];
  });
}

const metaOf = (rows: readonly [string, unknown][], schema = SCHEMA) => ({
  schema,
  dataSet: 'mine',
  revision: 7,
  counts: countKinds(rows.map(([key]) => key)),
});
const plantOf =
  (rows: [string, unknown][], schema = SCHEMA) =>
  (page: Page) =>
    page.evaluate(([meta, json]) => rig.plantRows(meta, json), [
      metaOf(rows, schema),
      JSON.stringify(rows),
    ] as const);

/** Expects one of two states, whole: the rows, what `meta` counts, and the revision. */
function expectEither(
  { meta, rows }: Raw,
  before: [string, unknown][],
  after: [string, unknown][],
) {
  const isDone = meta.revision > 7;
  const whole = sortRows([...(isDone ? after : before)]);
  expect(rows === JSON.stringify(whole), isDone ? 'new' : 'old').toBe(true);
  expect(meta.counts).toEqual(countKinds(whole.map(([key]) => key)));
  return isDone;
}

test('kill -9 within a migration leaves the old shape or the new one', async ({
  launchOptions,
  baseURL,
}) => {
  const file = join(import.meta.dirname, '../storage/fixtures/version-2.json');
  const fixture = await readBackup(readFileSync(file, 'utf8'));
  if (!fixture.ok) throw new Error(fixture.reason);
  const copied = ([key, value]: [string, unknown], index: number): [string, unknown] => [
    `${key}-${index}`,
    { ...Object(value), id: `${key.slice(key.indexOf(':') + 1)}-${index}` },
  ];
  const some = fixture.backup.records.filter(([key]) => /^(habit|contact):/.test(key));
  const old = Array.from({ length: 400 }, (_, index) =>
    some.map((row) => copied(row, index)),
  ).flat();
  const now = migrateRows(old, 2);
  expect(JSON.stringify(now)).not.toBe(JSON.stringify(old));

  await cutOff(
    { launchOptions, baseURL },
    {
      rounds: Number(ROUNDS ?? 4),
      plant: plantOf(old, 2),
      act: (page) => page.evaluate(() => rig.openRecords()),
      look: async (page, raw) => {
        const isDone = expectEither(raw, old, now);
        expect(raw.meta.schema).toBe(isDone ? SCHEMA : 2);
        // The migration was done, or is done now.
        await page.evaluate(() => rig.openRecords());
        const after = await page.evaluate(() => rig.rawRows());
        expect(expectEither(after, old, now)).toBe(true);
        return isDone;
      },
    },
  );
});

test('kill -9 within an import of 5,000 people leaves all of them or none', async ({
  launchOptions,
  baseURL,
}) => {
  const before = people('here', 200);
  const added = people('file', MANY);
  await cutOff(
    { launchOptions, baseURL },
    {
      rounds: Number(ROUNDS ?? 3),
      plant: plantOf(before),
      act: (page) => page.evaluate((json) => rig.importRows(json), JSON.stringify(added)),
      look: async (_, raw) => {
        const isDone = expectEither(raw, before, [...before, ...added]);
        expect(raw.journal).toEqual(isDone ? ['000000000008'] : []);
        return isDone;
      },
    },
  );
});

test('kill -9 within a restore leaves what was here or what the file holds', async ({
  launchOptions,
  baseURL,
}) => {
  const before = people('here', 2000);
  const restored = people('file', MANY);
  const text = await writeBackup(restored, { schema: SCHEMA, dataSet: 'file', exportedAt: NOW });
  await cutOff(
    { launchOptions, baseURL },
    {
      rounds: Number(ROUNDS ?? 3),
      plant: plantOf(before),
      act: (page) => page.evaluate((whole) => rig.restoreText(whole), text),
      look: async (_, raw) => {
        const isDone = expectEither(raw, before, restored);
        expect(raw.meta.dataSet).toBe(isDone ? 'file' : 'mine');
        // What was here can be brought back exactly where it was replaced.
        expect(raw.journal).toEqual(isDone ? ['former'] : []);
        return isDone;
      },
    },
  );
});

test('kill -9 within a second copy leaves whole copies and untouched records', async ({
  launchOptions,
  baseURL,
}) => {
  const rows = people('here', MANY);
  await cutOff(
    { launchOptions, baseURL },
    {
      rounds: Number(ROUNDS ?? 3),
      plant: plantOf(rows),
      act: (page) => page.evaluate(() => rig.copyNow()),
      look: async (page, raw) => {
        expectEither(raw, rows, rows);
        const { held } = await page.evaluate(() => rig.copiesRead());
        expect(held).toEqual(held.map(() => MANY));
        // The next session makes what was cut off, and leaves no stump.
        await page.evaluate(() => rig.copyNow());
        const next = await page.evaluate(() => rig.copiesRead());
        expect(next.held.length).toBeGreaterThan(0);
        expect(next).toEqual({ held: next.held.map(() => MANY), stumps: 0 });
        return held.length > 0;
      },
    },
  );
});
