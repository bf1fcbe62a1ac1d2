import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { killAll } from '../browser/kill.ts';
import { noteRounds } from '../browser/rounds.ts';
import { findFirefox } from '../run/browser.ts';
import { dropFirefoxProfile, newFirefoxProfile, openFirefox, openRigIn } from './firefox.ts';

const TABS = 6;
const WRITES = 25;
/** More where `npm run test:faults` asks for it. */
const ROUNDS = Number(process.env['ENISHI_ROUNDS'] ?? 5);

const firefox = findFirefox() ?? '';

test.describe('in Firefox', () => {
  let browser: Browser;
  let profile: string;
  let base: string;

  test.beforeEach(async ({ baseURL }) => {
    base = baseURL ?? '';
    profile = newFirefoxProfile();
    browser = await openFirefox(firefox, profile);
  });
  test.afterEach(async () => {
    await browser.close().catch(() => undefined);
    dropFirefoxProfile(profile);
  });

  test('six tabs that write at once keep every entry', async () => {
    noteRounds(TABS * WRITES);
    const tabs: Page[] = [];
    for (let tab = 0; tab < TABS; tab += 1) tabs.push(await openRigIn(browser, base));
    const id = await tabs[0]?.evaluate(() => rig.addPerson('Megumi'));
    await Promise.all(tabs.map((tab) => tab.evaluate(() => rig.load())));

    const kept = await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate(
          (person, note, times) => rig.logMeetings(person, note, times),
          id ?? '',
          `tab ${index}`,
          WRITES,
        ),
      ),
    );

    expect(kept).toEqual(tabs.map(() => WRITES));
    const count = await tabs[0]?.evaluate(
      async () => (await rig.stored()).people[0]?.interactions.length,
    );
    expect(count).toBe(TABS * WRITES);
  });

  test('a page that Back brings keeps the edit that came meanwhile', async () => {
    const page = await openRigIn(browser, base);
    const id = await page.evaluate(async () => {
      const added = await rig.addPerson('Megumi');
      await rig.load();
      return added;
    });
    await page.goto(`${base}/__test/second.html`);
    await page.waitForSelector('html[data-ready]');
    await page.evaluate((person) => rig.editSilently(person, 'Umino'), id);
    // As it was left or read anew: Firefox chooses.
    await page.evaluate(() => history.back());
    await expect.poll(() => page.url()).toContain('rig.html');
    await page.waitForSelector('html[data-ready]');

    await expect
      .poll(() => page.evaluate(async () => (await rig.load())[0]?.organization))
      .toBe('Umino');
    expect(await page.evaluate((person) => rig.editPerson(person, 'note', 'likes tea'), id)).toBe(
      true,
    );
    const person = await page.evaluate(async () => (await rig.stored()).people[0]);
    expect(person).toMatchObject({ note: 'likes tea', organization: 'Umino' });
  });

  test('a save and a link in the same task keep every save', async () => {
    noteRounds(ROUNDS);
    const page = await openRigIn(browser, base);
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.evaluate((number) => rig.saveAndLeave('ours', number), round);
      await expect.poll(() => page.url()).toContain(`round=${round + 1}`);
      await page.waitForSelector('html[data-ready]');
    }

    expect(await page.evaluate(async () => (await rig.stored()).counted)).toBe(ROUNDS);
  });
});

test('kill -9 of the whole Firefox loses nothing', async ({ baseURL }) => {
  // Only Linux shows every process's command line as a file.
  test.skip(process.platform !== 'linux');
  test.setTimeout(60_000 + ROUNDS * 20_000);
  noteRounds(ROUNDS);
  let profile = newFirefoxProfile();
  const told = new Set<string>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    const browser = await openFirefox(firefox, profile);
    const page = await openRigIn(browser, baseURL ?? '');
    const names = await page.evaluate(async () => {
      const { people } = await rig.stored();
      return people.map((person) => person.name.single ?? '');
    });
    expect([...told].filter((name) => !names.includes(name))).toEqual([]);
    await page.exposeFunction('tell', (name: string) => void told.add(name));
    void page.evaluate(() => rig.addForever('ours', tell)).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 400 + (round % 10) * 70));
    expect(await killAll(profile), 'no process may outlive its round').toBe(0);
    await browser.close().catch(() => undefined);
    // Whoever drove it still tidies the old folder.
    const left = profile;
    profile = newFirefoxProfile(left);
    dropFirefoxProfile(left);
  }
  dropFirefoxProfile(profile);
  expect(told.size).toBeGreaterThan(10);
});
