import { expect, test } from '@playwright/test';
import { plural } from '../../src/i18n/format.ts';
import { restoring } from '../../src/i18n/messages/restoring.ts';
import { unfold } from './data-page.ts';
import { openRig } from './rig-page.ts';

test('a copy is made by itself, shown with what it holds, and brought back', async ({
  page,
  context,
  baseURL,
}) => {
  const rigPage = await openRig(context, baseURL);
  await rigPage.evaluate(() => rig.addPeople(['Person 1', 'Person 2'], 100));
  await expect.poll(() => rigPage.evaluate(async () => (await rig.copies()).length)).toBe(1);
  await rigPage.evaluate(() => rig.addPeople(['Person 3'], 100));

  await page.goto('/en/data/');
  const section = await unfold(page, 'Second copies');
  await section.getByRole('button', { name: /2 people, 2 records in all/ }).click();
  await page.getByRole('button', { name: restoring.en.replace }).click();

  await expect(page.getByText(plural('en', restoring.en.replaced, 2))).toBeFocused();
  const { people } = await rigPage.evaluate(() => rig.stored());
  expect(people).toHaveLength(2);
});

test('a copy is made beside the page, which no key waits for', async ({
  page,
  context,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new Error('A copy is packed on the page.');
    };
    globalThis.CompressionStream = new Proxy(CompressionStream, { construct: refuse });
  });
  await page.goto('/en/today/');
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('Megumi Sato');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();

  const rigPage = await openRig(context, baseURL);
  await expect.poll(() => rigPage.evaluate(async () => (await rig.copies()).length)).toBe(1);
  const noted = () => page.evaluate(() => localStorage.getItem('enishi.marker'));
  await expect.poll(noted).toContain('"copy"');
});

test('repair clears the site’s own files and no record; erasing leaves nothing', async ({
  page,
  context,
  baseURL,
}) => {
  const rigPage = await openRig(context, baseURL);
  await rigPage.evaluate(async () => {
    await rig.addPeople(['Person 1'], 100);
    await (await caches.open('old')).put('/en/', new Response('old'));
    localStorage.setItem('enishi.draft.goal.new', 'what was typed');
    localStorage.setItem('enishi.columns', '{"name": {}}');
    localStorage.setItem('enishi.theme', 'dark');
  });
  await expect.poll(() => rigPage.evaluate(async () => (await rig.copies()).length)).toBe(1);

  await page.goto('/en/data/');
  const repair = await unfold(page, 'Repair the app');
  const reloaded = page.waitForEvent('load');
  await repair.getByRole('button', { name: /reload/ }).click();
  await reloaded;
  await expect.poll(() => rigPage.evaluate(() => caches.keys())).toEqual([]);
  expect((await rigPage.evaluate(() => rig.stored())).people).toHaveLength(1);

  await page.evaluate(keepFileAndHelper);
  await page.getByLabel('Type erase to confirm').fill('erase');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  const left = await rigPage.evaluate(async () => ({
    people: (await rig.stored()).people.length,
    copies: (await rig.copies()).length,
    notes: Object.keys(localStorage).filter((key) => !/locale|persistAsked/.test(key)),
  }));
  expect(left).toEqual({ people: 0, copies: 0, notes: ['enishi.theme'] });
  expect(await page.evaluate(whatElseIsKept)).toEqual({
    notes: [],
    caches: [],
    isHelperGone: true,
    held: [],
  });
  await page.goto('/en/contacts/');
  await expect(page.getByText('Begin with one person')).toBeVisible();
});

/** Runs in the page: what a chosen file, an old helper and the last act leave in a browser. */
async function keepFileAndHelper(): Promise<void> {
  const handle = await (
    await navigator.storage.getDirectory()
  ).getFileHandle('own.json', {
    create: true,
  });
  const opening = indexedDB.open('enishi-file', 1);
  await new Promise<void>((done) => {
    opening.onupgradeneeded = () => {
      for (const table of ['records', 'journal']) opening.result.createObjectStore(table);
    };
    opening.onsuccess = () => done();
  });
  const tx = opening.result.transaction('records', 'readwrite');
  tx.objectStore('records').put({ handle, dataSet: 'x' }, 'kept-file');
  await new Promise<void>((done) => (tx.oncomplete = () => done()));
  opening.result.close();
  localStorage.setItem('enishi.keptFile', '1');
  sessionStorage.setItem('enishi.lastAct', '{}');
  await (await caches.open('old')).put('/en/', new Response('old'));
  const helper = { unregister: async () => document.documentElement.setAttribute('data-gone', '') };
  Object.defineProperty(navigator.serviceWorker, 'getRegistrations', {
    value: async () => [helper],
  });
}

/** Runs in the page. */
async function whatElseIsKept() {
  const opening = indexedDB.open('enishi-file');
  await new Promise<void>((done) => (opening.onsuccess = () => done()));
  const keys = opening.result.transaction('records').objectStore('records').getAllKeys();
  await new Promise<void>((done) => (keys.onsuccess = () => done()));
  opening.result.close();
  return {
    notes: Object.keys(sessionStorage),
    caches: await caches.keys(),
    isHelperGone: document.documentElement.hasAttribute('data-gone'),
    held: keys.result,
  };
}
