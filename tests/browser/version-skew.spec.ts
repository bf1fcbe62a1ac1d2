import { expect, test, type Page } from '@playwright/test';
import { openRig } from './rig-page.ts';
import { violationsOf } from './violations.ts';

/** Reads every row as its bytes would be compared. */
function rowsOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve) => (request.onsuccess = () => resolve()));
    const opening = indexedDB.open('enishi');
    await done(opening);
    const store = opening.result.transaction('records').objectStore('records');
    const [keys, values] = [store.getAllKeys(), store.getAll()];
    await done(values);
    opening.result.close();
    return JSON.stringify([keys.result, values.result]);
  });
}

/** Does to the records what a newer version's migration does: another shape, an empty journal. */
function migrateAsNewer(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve) => (request.onsuccess = () => resolve()));
    const opening = indexedDB.open('enishi');
    await done(opening);
    const tx = opening.result.transaction(['records', 'journal'], 'readwrite');
    const store = tx.objectStore('records');
    tx.objectStore('journal').clear();
    const reading = store.get('meta');
    await done(reading);
    const { revision } = reading.result;
    store.put({ ...reading.result, schema: 99, revision: revision + 1, later: true }, 'meta');
    await done(store.put({ id: 'x', shape: 'of a later version' }, 'circle:x'));
    opening.result.close();
  });
}

async function log(page: Page, name: string): Promise<void> {
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
}

const NEWER = 'Your records were written by a newer version of this site';

test('an old tab over a migration writes nothing more and offers to reload', async ({
  page,
  context,
  baseURL,
}) => {
  const other = await openRig(context, baseURL);
  await other.evaluate(() => rig.addPeople(['Person 1'], 100));
  await page.goto('/en/contacts/');
  await expect(page.getByRole('main').getByText('Person 1')).toBeVisible();
  await migrateAsNewer(other);
  const before = await rowsOf(other);

  await log(page, 'Ken Mori');

  const alert = page.getByRole('dialog').getByRole('alert').filter({ hasText: NEWER });
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(page.getByRole('dialog').getByText('Ken Mori')).toBeVisible();
  expect(await rowsOf(other)).toBe(before);
});

test('old code on newer data says so at once, and leaves every byte as it is', async ({
  page,
  context,
  baseURL,
}) => {
  const other = await openRig(context, baseURL);
  await other.evaluate(() => rig.addPeople(['Person 1'], 100));
  await migrateAsNewer(other);
  const before = await rowsOf(other);

  for (const path of ['today', 'contacts', 'data', 'settings']) {
    await page.goto(`/en/${path}/`);
    await expect(page.getByText(NEWER), path).toBeVisible();
  }
  await page.getByRole('button', { name: 'Save a copy of everything' }).click();

  expect(await rowsOf(other)).toBe(before);
});

for (const [locale, words, reload] of [
  ['en', 'A part of this page did not arrive', 'Reload'],
  ['ja', 'ページの一部が届きませんでした', '読み込み直す'],
] as const) {
  test(`a page whose old parts are gone offers to reload in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/contacts/`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => localStorage.setItem('enishi.draft.goal.new', 'what was typed'));
    const notice = page.locator('#missing-part');
    await expect(notice).toBeHidden();
    await page.route('**/_astro/*.js*', (route) => route.fulfill({ status: 404, body: '' }));

    await page.keyboard.press('l');

    await expect(notice).toBeVisible();
    await expect(notice).toContainText(words);
    expect(await violationsOf(page)).toEqual([]);
    await page.unrouteAll();
    await notice.getByRole('button', { name: reload }).click();
    await page.waitForLoadState('networkidle');
    await expect(notice).toBeHidden();
    await page.keyboard.press('l');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
    const draft = await page.evaluate(() => localStorage.getItem('enishi.draft.goal.new'));
    expect(draft).toBe('what was typed');
  });
}
