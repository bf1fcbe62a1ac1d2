import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { fill, formatNumber, plural } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { restoring } from '../../src/i18n/messages/restoring.ts';
import { safeCopies } from '../../src/i18n/messages/safe-copies.ts';
import { writeBackup, type BackupRow } from '../../src/formats/backup.ts';
import { SCHEMA } from '../../src/storage/migrations.ts';
import { dataPage, LATE } from './data-page.ts';
import { testContact } from '../fixtures/people.ts';

const PASSPHRASE = '縁は異なもの horse';
const person = (id: string, input = {}): BackupRow => [
  `contact:${id}`,
  { ...testContact({ name: { family: '佐藤', given: id } }, id), ...input },
];
const MINE = [person('c1', { note: '🐈 mine' }), person('c2', { deletedAt: LATE })];
const THEIRS = [person('c1', { note: 'theirs', updatedAt: LATE }), person('c3')];

/** Reads the file that the browser keeps hold of: a real one, in its own file system. */
function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle('enishi.json')).getFile()).text();
  });
}

for (const locale of LOCALES) {
  test(`${locale}: what is exported, erased and restored is equal`, async ({ page }) => {
    const at = dataPage(page, locale);
    await at.open();
    await at.restore(MINE, 'replace');
    const before = await at.save();
    expect(before.records).toEqual(MINE);

    await at.erase();
    expect((await at.save()).records).toEqual([]);
    await at.restore(before.records, 'replace');

    const after = await at.save();
    expect([after.records, after.sha256]).toEqual([before.records, before.sha256]);
    await expect(page.getByText(before.sha256.slice(0, 12))).toHaveCount(2);
  });

  test(`${locale}: a merge is shown before, proves itself, and is undone on another visit`, async ({
    page,
  }) => {
    const at = dataPage(page, locale);
    await at.open();
    await at.restore(MINE, 'replace');
    const before = await at.save();
    await at.choose(await writeBackup(THEIRS, { schema: SCHEMA, dataSet: 'x', exportedAt: LATE }));
    const row = page.getByRole('row', { name: at.t.kinds.contact });
    await expect(row.getByRole('cell')).toHaveText(['1', '1', '1', '0']);
    await at.press(at.words.cancel);

    await at.restore(THEIRS, 'merge');
    const merged = await at.save();
    expect(merged.records).toEqual([THEIRS[0], MINE[1], THEIRS[1]]);
    const now = page.getByRole('row', { name: at.words.after });
    await expect(now).toContainText(formatNumber(locale, 3));
    await expect(now).toContainText(merged.sha256.slice(0, 12));

    await page.reload();
    await at.press(at.words.undo);
    await expect(page.getByText(plural(locale, at.words.undone, 2))).toBeFocused();
    expect((await at.save()).sha256).toBe(before.sha256);
    await at.press(at.words.redo);
    await expect(page.getByText(plural(locale, at.words.undone, 3))).toBeVisible();
    expect((await at.save()).sha256).toBe(merged.sha256);
  });

  test(`${locale}: a passphrase locks a backup, and a wrong one can be tried again`, async ({
    page,
  }) => {
    const at = dataPage(page, locale);
    const { passphrase, again, save, mismatch } = safeCopies[locale];
    await at.open();
    await at.restore(MINE, 'replace');
    await page.getByText(at.t.folds.lock).press('Enter');
    await page.getByLabel(passphrase).fill(PASSPHRASE);
    await page.getByLabel(again).fill('other');
    await page.getByLabel(again).press('Enter');
    await expect(page.getByText(mismatch)).toBeVisible();
    await page.getByLabel(again).fill(PASSPHRASE);
    const locked = await readFile(await at.saved(save));
    expect(locked.subarray(0, 21).toString()).toBe('age-encryption.org/v1');

    await at.erase();
    await at.choose(locked, 'enishi.json.age');
    const field = page.locator('form', { hasText: at.words.locked }).getByRole('textbox');
    await field.fill('wrong');
    await field.press('Enter');
    await expect(page.getByText(at.words.passphraseWrong)).toBeVisible({ timeout: 60_000 });
    expect((await at.save()).records).toEqual([]);
    await field.fill(PASSPHRASE);
    await field.press('Enter');
    await at.press(at.words.replace);
    await expect(page.getByText(plural(locale, at.words.replaced, 2))).toBeVisible();
    expect((await at.save()).records).toEqual(MINE);
  });

  test(`${locale}: a chosen file is written by itself, at the next visit what was missed`, async ({
    page,
  }) => {
    const at = dataPage(page, locale);
    const words = safeCopies[locale];
    // The browser's dialog cannot be answered by a test; what it would give is a real handle.
    await page.addInitScript(() => {
      window.showSaveFilePicker = async () =>
        (await navigator.storage.getDirectory()).getFileHandle('enishi.json', { create: true });
    });
    await at.open();
    await at.restore(MINE, 'replace');
    await page.getByText(at.t.folds.kept).press('Enter');
    await at.press(words.chooseFile);
    await expect(page.getByText(fill(words.keeps, { name: 'enishi.json' }))).toBeVisible();
    const isWritten = fill(words.written, { moment: '' }).slice(0, 8);
    await expect(page.getByText(isWritten)).toBeVisible();
    expect(JSON.parse(await keptText(page)).records).toEqual(MINE);

    const missed = /(kept-file|KeptFileSection)[^/]*\.js/;
    await page.route(missed, (route) => route.abort());
    await page.reload();
    await page.getByRole('button', { name: `${at.t.trashPurge}: ` }).press('Enter');
    await expect(page.getByText(at.t.trashEmpty)).toBeVisible();
    expect(JSON.parse(await keptText(page)).records).toEqual(MINE);
    await page.unroute(missed);
    await page.reload();
    await expect(async () =>
      expect(JSON.parse(await keptText(page)).records).toEqual([MINE[0]]),
    ).toPass();

    // An act with the page open, then letting go.
    await at.restore(THEIRS, 'merge');
    await expect(async () =>
      expect(JSON.parse(await keptText(page)).counts).toEqual({ contact: 2 }),
    ).toPass();
    await at.press(words.stop);
    await expect(page.getByText(words.keptLead)).toBeVisible();
    await at.press(at.words.undo);
    await expect(page.getByText(plural(locale, at.words.undone, 1))).toBeVisible();
    expect(JSON.parse(await keptText(page)).counts).toEqual({ contact: 2 });
  });
}

test('a chosen file is never written without permission, nor with other records unasked', async ({
  page,
}) => {
  const at = dataPage(page, 'en');
  const { problem, writeNow, keptLead, chooseFile } = safeCopies.en;
  await page.addInitScript(() => {
    // The browser's own answer after a visit or two; a press asks again.
    const answer = () => (localStorage.getItem('refused') ? 'prompt' : 'granted');
    FileSystemHandle.prototype.queryPermission = async () => answer();
    FileSystemHandle.prototype.requestPermission = async () => {
      localStorage.removeItem('refused');
      return answer();
    };
    window.showSaveFilePicker = async () =>
      (await navigator.storage.getDirectory()).getFileHandle('enishi.json', { create: true });
  });
  await at.open();
  await at.restore(MINE, 'replace');
  await page.getByText(at.t.folds.kept).press('Enter');
  await at.press(chooseFile);
  await expect(page.getByText('Last written')).toBeVisible();

  await page.evaluate(() => localStorage.setItem('refused', '1'));
  await page.getByRole('button', { name: `${at.t.trashPurge}: ` }).press('Enter');
  await expect(page.getByText(problem.permission)).toBeVisible();
  expect(JSON.parse(await keptText(page)).records).toEqual(MINE);
  await at.press(writeNow);
  await expect(page.getByText(problem.permission)).toHaveCount(0);
  await expect.poll(async () => JSON.parse(await keptText(page)).records).toEqual([MINE[0]]);

  await at.restore(THEIRS, 'replace', 'another-set');
  await expect(page.getByText(problem['other-set'])).toBeVisible();
  expect(JSON.parse(await keptText(page)).records).toEqual([MINE[0]]);
  await at.press(writeNow);
  await expect(page.getByText(problem['other-set'])).toHaveCount(0);
  await expect.poll(async () => JSON.parse(await keptText(page)).records).toEqual(THEIRS);

  // Erasing lets go of the file first.
  await at.erase();
  await expect(page.getByText(keptLead)).toBeVisible();
  expect(JSON.parse(await keptText(page)).records).toEqual(THEIRS);
});

test('a chosen folder gets a file of the day; one that is gone is said kindly', async ({
  page,
}) => {
  const at = dataPage(page, 'en');
  await page.addInitScript(() => {
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('folder', { create: true });
  });
  await at.open();
  await at.restore(MINE, 'replace');
  await page.getByText(at.t.folds.kept).press('Enter');
  await at.press(safeCopies.en.chooseFolder);
  await expect(page.getByText('Last written')).toBeVisible();
  const written = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('folder');
    const [name = ''] = await Array.fromAsync(folder.keys());
    const kept = await (await (await folder.getFileHandle(name)).getFile()).text();
    await root.removeEntry('folder', { recursive: true });
    return { name, kept };
  });
  expect(written.name).toMatch(/^enishi-auto-set1-\d{4}-\d{2}-\d{2}\.json$/);
  expect(JSON.parse(written.kept).records).toEqual(MINE);

  await page.getByRole('button', { name: `${at.t.trashPurge}: ` }).press('Enter');

  await expect(page.getByText(safeCopies.en.problem.missing)).toBeVisible();
  await page.reload();
  await expect(page.getByText(safeCopies.en.problem.missing)).toBeVisible();
});

test('a damaged file is refused and changes nothing', async ({ page }) => {
  const at = dataPage(page, 'en');
  await at.open();
  const text = JSON.stringify(await at.save()).replace(/"sha256":"./, '"sha256":"x');

  await at.choose(text);

  await expect(page.getByText('This file is damaged')).toBeVisible();
  await expect(page.getByRole('button', { name: restoring.en.replace })).toHaveCount(0);
});
