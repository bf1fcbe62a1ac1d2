import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../run/browser.ts';
import { gotoRig, rigReady } from './rig-page.ts';

/** Playwright switches the back/forward cache off and a headless shell has none; the fault only shows with it. */
let browser: Browser;

test.beforeAll(async ({ launchOptions }) => {
  const executablePath = findBrowser();
  browser = await chromium.launch({
    ...launchOptions,
    ...(executablePath && { executablePath }),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
test.afterAll(() => browser.close());

/** Goes to a second page, acts there, and comes back to the first as it was left. */
async function leaveAndReturn(page: Page, act: () => Promise<unknown>): Promise<boolean> {
  await page.evaluate(() => {
    addEventListener(
      'pageshow',
      (event) => (document.documentElement.dataset['back'] = String(event.persisted)),
    );
    document.querySelector('a')?.setAttribute('href', '/__test/second.html');
    document.querySelector('a')?.click();
  });
  await page.waitForURL('**/second.html');
  await rigReady(page);
  await act();
  await page.evaluate(() => history.back());
  const mark = page.locator('html[data-back]');
  await mark.waitFor({ state: 'attached', timeout: 60_000 });
  return (await mark.getAttribute('data-back')) === 'true';
}

test('a page come back by Back overwrites newer entries the naive way', async ({ baseURL }) => {
  const page = await browser.newPage({ ...(baseURL && { baseURL }) });
  await gotoRig(page, '/__test/rig.html');
  await page.evaluate(async () => {
    const memory = [...(await rig.naiveRead()), 'a1'];
    await rig.naiveWrite(memory);
    Object.assign(globalThis, { memory });
  });

  const persisted = await leaveAndReturn(page, () =>
    page.evaluate(async () => rig.naiveWrite([...(await rig.naiveRead()), 'b1'])),
  );
  await page.evaluate(() => rig.naiveWrite([...Object(globalThis).memory, 'a2']));

  expect(persisted).toBe(true);
  expect(await page.evaluate(() => rig.naiveRead())).toEqual(['a1', 'a2']);
});

test('a page come back by Back reads again and keeps both edits', async ({ baseURL }) => {
  const page = await browser.newPage({ ...(baseURL && { baseURL }) });
  await gotoRig(page, '/__test/rig.html');
  const id = await page.evaluate(async () => {
    const added = await rig.addPerson('Megumi');
    await rig.load();
    return added;
  });

  const persisted = await leaveAndReturn(page, () =>
    page.evaluate((person) => rig.editSilently(person, 'Umino'), id),
  );

  expect(persisted).toBe(true);
  await expect
    .poll(async () => (await page.evaluate(() => rig.load()))[0]?.organization)
    .toBe('Umino');
  await page.evaluate((person) => rig.editPerson(person, 'note', 'likes tea'), id);
  const [person] = (await page.evaluate(() => rig.stored())).people;
  expect(person).toMatchObject({ organization: 'Umino', note: 'likes tea' });
});

test('an edit before the page has read again keeps both', async ({ baseURL }) => {
  const page = await browser.newPage({ ...(baseURL && { baseURL }) });
  await gotoRig(page, '/__test/rig.html');
  const id = await page.evaluate(async () => {
    const added = await rig.addPerson('Megumi');
    await rig.load();
    // The moment it is shown again, from what it remembers.
    addEventListener('pageshow', () => void rig.editPerson(added, 'note', 'likes tea'));
    return added;
  });

  await leaveAndReturn(page, () =>
    page.evaluate((person) => rig.editSilently(person, 'Umino'), id),
  );

  await expect
    .poll(async () => (await page.evaluate(() => rig.stored())).people[0])
    .toMatchObject({ organization: 'Umino', note: 'likes tea' });
});
