import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  FAULTS,
  damage,
  databaseFiles,
  dropProfile,
  fillProfile,
  newProfile,
  open,
  storedNames,
  visit,
  type Filled,
} from './damage.ts';
import { killAll } from './kill.ts';
import { openRig } from './rig-page.ts';
import { noteRounds } from './rounds.ts';
import { violationsOf } from './violations.ts';

// Only Linux shows every process's command line as a file.
test.skip(process.platform !== 'linux');

test.describe('a damaged database', () => {
  // One profile is filled for all of them.
  test.describe.configure({ mode: 'default' });
  let filled: Filled;

  test.beforeAll(async ({ launchOptions, baseURL }) => {
    filled = await fillProfile(launchOptions, baseURL);
  });
  test.afterAll(() => dropProfile(filled.profile));

  for (const fault of FAULTS) {
    test(`with a file that is hit by ${fault} is never empty in silence`, async ({
      launchOptions,
      baseURL,
    }) => {
      const everyone = [...filled.names].sort();
      const asked: string[] = [];
      const files = databaseFiles(filled.profile);
      noteRounds(files.length);
      for (const file of files) {
        const profile = newProfile(filled.profile);
        damage(join(profile, file), fault);
        const context = await open(profile, launchOptions);
        const { isAsked, before, after } = await visit(context, baseURL);
        await context.close();
        dropProfile(profile);

        if (isAsked) asked.push(file);
        else expect(before, `${file} lost records and nothing said so`).toEqual(everyone);
        expect(after, `${file}: what the copy held`).toEqual(everyone);
      }
      expect(asked.length, 'files whose fault loses records').toBeGreaterThan(0);
    });
  }

  test('that cannot be opened gives its copies as files, and gives way to the one brought back', async ({
    launchOptions,
    baseURL,
  }) => {
    const profile = newProfile(filled.profile);
    const manifests = databaseFiles(profile).filter((file) => file.includes('MANIFEST'));
    for (const file of manifests) damage(join(profile, file), 'delete');
    expect(manifests).not.toEqual([]);
    const context = await open(profile, launchOptions);
    const page = await context.newPage();
    await page.goto(`${baseURL}/en/contacts/`);
    const dialog = page.getByRole('dialog', { name: 'Some of your records are missing' });
    await expect(dialog).toContainText('cannot open the storage that your records are in');

    const saving = page.waitForEvent('download');
    await dialog
      .getByRole('button', { name: /^Save as a file/ })
      .first()
      .click();
    const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
    expect(saved.counts.contact).toBe(filled.names.length);
    await dialog
      .getByRole('button', { name: /^Bring this back/ })
      .first()
      .click();
    await expect(dialog.getByRole('status')).toContainText('Done.');
    await dialog.getByRole('button', { name: 'Close' }).click();
    const rigPage = await openRig(context, baseURL);
    await rigPage.evaluate(() => rig.addPeople(['Written afterwards'], 10));
    await context.close();

    const again = await open(profile, launchOptions);
    const after = await visit(again, baseURL);
    await again.close();
    dropProfile(profile);
    expect(after.isAsked).toBe(false);
    expect(after.before).toEqual([...filled.names, 'Written afterwards'].sort());
  });

  test('that is gone as a whole is told of by the marker and the copies', async ({
    launchOptions,
    baseURL,
  }) => {
    const profile = newProfile(filled.profile);
    rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true });
    const context = await open(profile, launchOptions);
    const { isAsked, after } = await visit(context, baseURL);
    await context.close();
    dropProfile(profile);

    expect(isAsked).toBe(true);
    expect(after).toHaveLength(filled.names.length);
  });
});

test('a kill right after the marker was written alarms nobody and hides nothing', async ({
  launchOptions,
  baseURL,
}) => {
  const profile = newProfile();
  const first = await open(profile, launchOptions);
  const page = await openRig(first, baseURL);
  await page.evaluate(() => rig.addPeople(['Person 1', 'Person 2'], 100));
  await expect.poll(() => page.evaluate(async () => (await rig.copies()).length)).toBe(1);
  await first.close();

  const second = await open(profile, launchOptions);
  const again = await openRig(second, baseURL);
  await again.evaluate(() => rig.addPeople(['Person 3', 'Person 4'], 100));
  expect(await killAll(profile)).toBe(0);
  await second.close().catch(() => undefined);

  const whole = await open(profile, launchOptions);
  const seen = await visit(whole, baseURL);
  expect(seen.isAsked).toBe(false);
  expect(seen.before).toEqual(['Person 1', 'Person 2', 'Person 3', 'Person 4']);
  expect(await killAll(profile)).toBe(0);
  await whole.close().catch(() => undefined);

  for (const file of databaseFiles(profile).slice(0, 1)) damage(join(profile, file), 'delete');
  const damaged = await open(profile, launchOptions);
  const asked = await visit(damaged, baseURL);
  await damaged.close();
  dropProfile(profile);
  expect(asked.isAsked || asked.before.length === 4).toBe(true);
  expect(asked.after.length).toBeGreaterThanOrEqual(2);
});

test('a first session that is killed before its marker stayed is told of by its copy', async ({
  launchOptions,
  baseURL,
}) => {
  const profile = newProfile();
  const first = await open(profile, launchOptions);
  const page = await openRig(first, baseURL);
  await page.evaluate(() => rig.addPeople(['Person 1', 'Person 2'], 100));
  await expect.poll(() => page.evaluate(async () => (await rig.copies()).length)).toBe(1);
  expect(await killAll(profile)).toBe(0);
  await first.close().catch(() => undefined);
  rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true });
  rmSync(join(profile, 'Default', 'Local Storage'), { recursive: true, force: true });

  const context = await open(profile, launchOptions);
  const { isAsked, before, after } = await visit(context, baseURL);
  await context.close();
  dropProfile(profile);

  expect({ isAsked, before, after }).toEqual({
    isAsked: true,
    before: [],
    after: ['Person 1', 'Person 2'],
  });
});

test('a newcomer is not asked, and who begins anew is asked once', async ({ page, baseURL }) => {
  const dialog = page.getByRole('dialog', { name: 'Some of your records are missing' });
  await page.goto('/en/contacts/');
  await expect(page.getByText('Begin with one person')).toBeVisible();
  await expect(dialog).toBeHidden();

  await page.evaluate(() => {
    const marker = { dataSet: 'gone', revision: 50, counts: { contact: 40 } };
    localStorage.setItem('enishi.marker', JSON.stringify(marker));
  });
  await page.goto('/en/today/');
  await expect(dialog).toContainText('held 40 records of yours, and now shows 0 records');
  await dialog.getByRole('button', { name: 'Begin anew' }).click();
  await dialog.getByRole('button', { name: 'Yes, go on' }).click();
  await expect(dialog).toContainText('Done.');
  // The marker that a kill may bring back is older than what was begun.
  await page.evaluate(() => {
    const marker = { dataSet: 'gone', revision: 50, counts: { contact: 40 } };
    localStorage.setItem('enishi.marker', JSON.stringify(marker));
  });
  await page.goto('/en/contacts/');
  await expect(page.getByText('Begin with one person')).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(await storedNames(page.context(), baseURL)).toEqual([]);
});

for (const [locale, title, later, open] of [
  ['en', 'Some of your records are missing', 'Close', 'See what can be brought back'],
  ['ja', '見えなくなった記録があります', '閉じる', '戻せるものを見る'],
] as const) {
  test(`the recovery screen can be used by everyone in ${locale}`, async ({ page, baseURL }) => {
    const rigPage = await openRig(page.context(), baseURL);
    await rigPage.evaluate(() => rig.addPeople(['Person 1'], 100));
    await expect.poll(() => rigPage.evaluate(async () => (await rig.copies()).length)).toBe(1);
    await rigPage.evaluate(() => {
      const marker = { dataSet: 'gone', revision: 50, counts: { contact: 40 } };
      localStorage.setItem('enishi.marker', JSON.stringify(marker));
    });
    await rigPage.close();

    await page.goto(`/${locale}/today/`);
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('listitem')).toHaveCount(1);
    expect(await violationsOf(page)).toEqual([]);

    // Closed without a decision, nothing is written and the way back stays.
    await dialog.getByRole('button', { name: later }).click();
    // Keys belong to a modal until it is gone.
    await expect(page.locator('dialog:modal')).toHaveCount(0);
    await page.keyboard.press('l');
    const log = page.getByRole('dialog');
    await log.getByRole('combobox').fill('Ken Mori');
    await page.keyboard.press('Enter');
    await log.getByRole('button', { name: locale === 'en' ? 'Save' : '保存', exact: true }).click();
    await expect(log.locator('.problem')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: open }).click();
    await expect(dialog).toBeVisible();
  });
}
