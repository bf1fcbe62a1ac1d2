import { expect, test } from '@playwright/test';
import { gotoRig, openRig, rigReady } from './rig-page.ts';
import { noteRounds } from './rounds.ts';

const TABS = 6;
const WRITES = 25;
/** More where `npm run test:faults` asks for it. */
const ROUNDS = Number(process.env['ENISHI_ROUNDS'] ?? 30);

test.describe('six tabs writing at once', () => {
  test('lose entries the naive way', async ({ context }) => {
    const tabs = await Promise.all(Array.from({ length: TABS }, () => openRig(context)));

    await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate(([text, times]) => rig.naiveGetSet(text, times), [
          `tab ${index}`,
          WRITES,
        ] as const),
      ),
    );

    const left = await tabs[0]?.evaluate(() => rig.naiveRead());
    expect(left?.length).toBeLessThan(TABS * WRITES);
  });

  test('keep every entry', async ({ context }) => {
    noteRounds(TABS * WRITES);
    const tabs = await Promise.all(Array.from({ length: TABS }, () => openRig(context)));
    const id = await tabs[0]?.evaluate(() => rig.addPerson('Megumi'));
    await Promise.all(tabs.map((tab) => tab.evaluate(() => rig.load())));

    const kept = await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate(([person, note, times]) => rig.logMeetings(person, note, times), [
          id ?? '',
          `tab ${index}`,
          WRITES,
        ] as const),
      ),
    );

    expect(kept).toEqual(tabs.map(() => WRITES));
    const reader = await openRig(context);
    const [person] = (await reader.evaluate(() => rig.stored())).people;
    const notes = person?.interactions.map(({ note }) => note) ?? [];
    expect(tabs.map((_, index) => notes.filter((note) => note === `tab ${index}`).length)).toEqual(
      kept,
    );
    // What each open tab shows is what is stored.
    for (const tab of tabs) {
      await expect
        .poll(async () => (await tab.evaluate(() => rig.load()))[0]?.interactions.length)
        .toBe(TABS * WRITES);
    }
  });
});

test.describe('two tabs editing two fields of one person', () => {
  test('lose one the naive way', async ({ context }) => {
    const [a, b] = [await openRig(context), await openRig(context)];
    await a.evaluate(() => rig.naiveWrite(['', '']));
    const [mineA, mineB] = [
      await a.evaluate(() => rig.naiveRead()),
      await b.evaluate(() => rig.naiveRead()),
    ];

    await a.evaluate((list) => rig.naiveWrite(list), ['note', mineA[1] ?? '']);
    await b.evaluate((list) => rig.naiveWrite(list), [mineB[0] ?? '', 'organization']);

    expect(await a.evaluate(() => rig.naiveRead())).toEqual(['', 'organization']);
  });

  test('keep both', async ({ context }) => {
    const [a, b] = [await openRig(context), await openRig(context)];
    const id = await a.evaluate(() => rig.addPerson('Megumi'));
    await Promise.all([a, b].map((tab) => tab.evaluate(() => rig.load())));

    await Promise.all([
      a.evaluate((person) => rig.editPerson(person, 'note', 'likes tea'), id),
      b.evaluate((person) => rig.editPerson(person, 'organization', 'Umino'), id),
    ]);

    const [person] = (await a.evaluate(() => rig.stored())).people;
    expect(person).toMatchObject({ note: 'likes tea', organization: 'Umino' });
    for (const tab of [a, b]) {
      await expect
        .poll(async () => (await tab.evaluate(() => rig.load()))[0])
        .toMatchObject({ note: 'likes tea', organization: 'Umino' });
    }
  });
});

test.describe('a save and a link in the same task', () => {
  for (const way of ['naive', 'ours'] as const) {
    test(
      way === 'ours' ? 'keep every save' : 'lose every save the naive way',
      async ({ context }) => {
        noteRounds(ROUNDS);
        const page = await openRig(context);
        for (let round = 0; round < ROUNDS; round += 1) {
          await page.evaluate(([name, number]) => rig.saveAndLeave(name, number), [
            way,
            round,
          ] as const);
          await page.waitForURL(`**/*round=${round + 1}`);
          await rigReady(page);
        }

        const kept = await page.evaluate(
          async (name) => (name === 'ours' ? (await rig.stored()).counted : rig.naiveKeys()),
          way,
        );

        expect(kept).toBe(way === 'ours' ? ROUNDS : 0);
      },
    );
  }
});

test('a full database keeps what was there and says so', async ({ context }) => {
  const page = await openRig(context);
  await page.evaluate(() => rig.addPerson('Megumi'));
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });

  const failure = await page.evaluate(() =>
    rig.addPerson('Ken').catch((error: Error) => error.message),
  );

  expect(failure).toBe('not kept');
  await gotoRig(page, '/__test/rig.html');
  expect((await page.evaluate(() => rig.stored())).people.map(({ name }) => name.single)).toEqual([
    'Megumi',
  ]);
});
