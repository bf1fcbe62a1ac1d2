import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

async function saveBackup(page: Page): Promise<{ path: string; records: unknown }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  const path = await (await download).path();
  const { records } = JSON.parse(await readFile(path, 'utf8'));
  return { path, records };
}

test('what is exported, erased and restored is equal', async ({ page }) => {
  await page.goto('/en/today/');
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('佐藤 恵');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Logged.').first()).toBeVisible();
  await page.goto('/en/data/');
  const before = await saveBackup(page);

  await page.getByLabel('Type erase to confirm').fill('erase');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  const erased = await saveBackup(page);
  await page.getByLabel('Choose a backup file').setInputFiles(before.path);
  await page.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(page.getByText('Restored 1 record.')).toBeVisible();
  const after = await saveBackup(page);

  expect(erased.records).toEqual([]);
  expect(after.records).toEqual(before.records);
});

test('a damaged file is refused and changes nothing', async ({ page }) => {
  await page.goto('/en/data/');
  const whole = await saveBackup(page);
  const text = (await readFile(whole.path, 'utf8')).replace(/"sha256": "./, '"sha256": "x');

  await page.getByLabel('Choose a backup file').setInputFiles({
    name: 'enishi.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

  await expect(page.getByText('This file is damaged')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Replace what is here' })).toHaveCount(0);
});
