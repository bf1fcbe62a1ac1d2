import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { frame } from '../../src/i18n/messages/frame.ts';
import { root } from '../../src/i18n/messages/root.ts';
import { settings } from '../../src/i18n/messages/settings.ts';
import { DIST } from '../run/serve.ts';
import { addAndTick, findBySearch } from './offline-acts.ts';
import { buildAfter, buildLater } from './offline-build.ts';
import { SiteHost } from './site-host.ts';

test.use({ serviceWorkers: 'allow' });
// One later version for all of them, not one for each worker.
test.describe.configure({ mode: 'default' });

let later = '';
let host: SiteHost;

test.beforeAll(() => {
  later = buildLater();
});

test.afterAll(() => rmSync(dirname(later), { recursive: true, force: true }));

test.beforeEach(async () => {
  host = new SiteHost(DIST);
  await host.start();
});

test.afterEach(() => host.stop());

/** Opens a page and waits until the site lies on the device and serves it. */
async function openSaved(page: Page, path: string): Promise<void> {
  await page.goto(host.address + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
}

async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });
}

/** Lets go of one saved file, as a browser may. */
async function loseFile(page: Page, path: string): Promise<void> {
  await page.evaluate(async (lost) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const [kept] = (await cache.keys()).filter(({ url }) => new URL(url).pathname === lost);
      if (kept) await cache.delete(kept);
    }
  }, path);
}

const isKept = (page: Page, path: string) =>
  page.evaluate(
    async (url) => (await caches.match(url, { ignoreSearch: true })) !== undefined,
    path,
  );

const isLater = (page: Page) =>
  page.evaluate(() =>
    [...document.scripts].some(({ src }) =>
      new URL(src, location.href).pathname.includes('later.'),
    ),
  );

/** What no page may see: an answer that is missing, a part of another version. */
function watchFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  return faults;
}

const newVersion = (page: Page) => page.getByText(frame.en.newVersion);

for (const [locale, save] of [
  ['en', 'Save'],
  ['ja', '保存'],
] as const) {
  test(`after one visit the whole of ${locale} opens without a network: to read, search, tick and log`, async ({
    page,
    context,
  }) => {
    const faults = watchFaults(context);
    await openSaved(page, `/${locale}/`);
    await host.stop();

    await page.goto(`${host.address}/${locale}/lessons/give-and-take/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${host.address}/${locale}/lessons/glossary/#weak-tie`);
    await expect(page.locator('#weak-tie')).toBeVisible();
    await page.goto(`${host.address}/${locale}/data/`);
    await findBySearch(page, locale);
    await addAndTick(page, host.address, locale);
    await page.goto(`${host.address}/${locale}/today/#quick-log`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('Megumi Sato');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: save, exact: true }).click();
    await expect(dialog.getByRole('combobox')).toBeHidden();
    await page.goto(`${host.address}/${locale}/contacts/`);
    await expect(page.getByRole('main').getByText('Megumi Sato')).toBeVisible();
    expect(faults).toEqual([]);
    await expect(page.locator('body')).toHaveCSS('margin-top', '0px');

    const other = locale === 'en' ? 'ja' : 'en';
    await page.goto(`${host.address}/${other}/lessons/`);
    await expect(page.getByRole('heading', { name: root[other].offline })).toBeVisible();
  });
}

test('a new version waits for a word, and leaves a page with something unsaved as it is', async ({
  page,
  context,
}) => {
  const faults = watchFaults(context);
  await openSaved(page, '/en/today/');
  const writing = await context.newPage();
  await writing.goto(`${host.address}/en/contacts/`);
  await writing.keyboard.press('l');
  await writing.getByRole('dialog').getByRole('combobox').fill('Ken Mo');
  host.deploy(later);
  host.asked.length = 0;

  await lookForUpdate(page);
  await expect(newVersion(page)).toBeVisible();
  await expect(newVersion(writing)).toBeHidden();
  expect(await isLater(page)).toBe(false);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: frame.en.takeVersion }).click();
  await reloaded;
  expect(await isLater(page)).toBe(true);
  await expect(newVersion(page)).toBeHidden();

  await expect(writing.getByRole('dialog').getByRole('combobox')).toHaveValue('Ken Mo');
  await writing.getByRole('dialog').getByRole('combobox').fill('Ken Mori');
  await writing.keyboard.press('Enter');
  await writing.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(writing.getByRole('main').getByText('Ken Mori')).toBeVisible();
  expect(await isLater(writing)).toBe(false);
  // A part of the old version that no page has fetched yet; the host no longer has it.
  const [part] = globSync('_astro/MessageDialog.*.js', { cwd: DIST });
  expect(host.asked.some((url) => url.includes(String(part)))).toBe(false);
  expect(await writing.evaluate(async (url) => typeof (await import(url)), `/${part}`)).toBe(
    'object',
  );
  await writing.keyboard.press('Escape');
  await expect(newVersion(writing)).toBeVisible();
  await writing.getByRole('button', { name: frame.en.takeVersion }).click();
  await expect.poll(() => isLater(writing).catch(() => false)).toBe(true);
  await expect(writing.getByRole('main').getByText('Ken Mori')).toBeVisible();

  expect(faults).toEqual([]);
  expect(host.asked.filter((url) => url.includes('/_astro/') && !url.includes('later.'))).toEqual(
    [],
  );
});

test('a new version that does not arrive whole changes nothing', async ({ page, context }) => {
  await openSaved(page, '/en/today/');
  const mixed = join(mkdtempSync(join(tmpdir(), 'enishi-mixed-')), 'dist');
  cpSync(later, mixed, { recursive: true });
  writeFileSync(join(mixed, 'en/about/index.html'), '<p>of yet another version</p>');

  for (const break_ of [() => host.breakAfter(40), () => host.deploy(mixed)]) {
    host.deploy(later);
    break_();
    await lookForUpdate(page);
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return !registration?.installing && !registration?.waiting;
    });
    await host.stop();
    await page.goto(`${host.address}/en/about/`);
    expect(await isLater(page)).toBe(false);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await lookForUpdate(page);
    await host.start();
  }
  rmSync(dirname(mixed), { recursive: true, force: true });

  host.deploy(later);
  await lookForUpdate(page);
  await expect(newVersion(page)).toBeVisible();
  await page.close();
  const next = await context.newPage();
  await next.goto(`${host.address}/en/about/`);
  expect(await isLater(next)).toBe(true);
});

test('a version that is being saved while another is taken is saved whole all the same', async ({
  page,
}) => {
  await openSaved(page, '/en/today/');
  host.deploy(later);
  await lookForUpdate(page);
  await expect(newVersion(page)).toBeVisible();

  const next = buildAfter(later, 'en/about/index.html');
  host.deploy(next);
  host.hold('/en/about/');
  host.asked.length = 0;
  await lookForUpdate(page);
  await expect.poll(() => host.asked.includes('/en/about/')).toBe(true);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: frame.en.takeVersion }).click();
  await reloaded;
  host.release();
  await expect(newVersion(page)).toBeVisible();
  const again = page.waitForEvent('load');
  await page.getByRole('button', { name: frame.en.takeVersion }).click();
  await again;
  await host.stop();
  await page.goto(`${host.address}/en/about/`);
  await expect(page).toHaveTitle(/^After · /);
  // Each version kept the language that is read, and no other.
  const names = await page.evaluate(() => caches.keys());
  expect(names.filter((name) => name.endsWith(' en')).length).toBe(2);
  expect(names.filter((name) => name.endsWith(' ja'))).toEqual([]);
  rmSync(dirname(next), { recursive: true, force: true });
});

test('an address without its last stroke opens on a host whose name begins like it', async ({
  page,
}) => {
  const address = host.address.replace('127.0.0.1', 'en.localhost');
  await page.goto(`${address}/en/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(`${address}/en?from=note#main`);

  expect(page.url()).toBe(`${address}/en/?from=note#main`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('settings say what lies on the device, as long as it is true, and save the other language', async ({
  page,
}) => {
  await openSaved(page, '/en/settings/');
  const section = page.getByRole('region', { name: settings.en.offline.title });
  await expect(section.getByText(/^Saved for offline use: 4\.\d MB$/)).toHaveCount(1);
  await section.getByRole('button', { name: 'Save Japanese' }).click();
  await expect(section.getByText(/^Saved for offline use: /)).toHaveCount(2);
  await expect(section.getByRole('status')).toHaveText('Japanese is saved.');
  await expect(section.getByRole('heading')).toBeFocused();
  await host.stop();
  await page.goto(`${host.address}/ja/lessons/`);
  await expect(page.getByRole('heading', { level: 1, name: 'レッスン' })).toBeVisible();

  await loseFile(page, '/ja/lessons/');
  await page.goto(`${host.address}/en/settings/`);
  await expect(section.getByText(/^Saved for offline use: /)).toHaveCount(1);
  await section.getByRole('button', { name: 'Save Japanese' }).click();
  await expect(section.getByText(settings.en.offline.failed)).toBeVisible();
  await host.start();
  await section.getByRole('button', { name: 'Save Japanese' }).click();
  await expect(section.getByText(/^Saved for offline use: /)).toHaveCount(2);

  // Something that every page shares: without a look at it no language could be saved again.
  await loseFile(page, '/offline/');
  await page.reload();
  await expect.poll(() => isKept(page, '/offline/')).toBe(true);
  await page.reload();
  await expect(section.getByText(/^Saved for offline use: /)).toHaveCount(2);
});

test('a build without offline use withdraws the worker and its files, and no record', async ({
  page,
}) => {
  await openSaved(page, '/en/today/#quick-log');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('Megumi Sato');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByRole('combobox')).toBeHidden();
  const withdrawn = buildLater({ ENISHI_OFFLINE: 'off' });
  host.deploy(withdrawn);

  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(`${host.address}/en/contacts/`);
  await expect(page.getByRole('main').getByText('Megumi Sato')).toBeVisible();
  expect(await isLater(page)).toBe(true);
  const helpers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await helpers()).toBe(0);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await helpers()).toBe(0);
  rmSync(dirname(withdrawn), { recursive: true, force: true });
});
