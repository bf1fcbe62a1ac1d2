import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { fill, plural } from '../../src/i18n/format.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { data } from '../../src/i18n/messages/data.ts';
import { restoring } from '../../src/i18n/messages/restoring.ts';
import { writeBackup, type BackupRow } from '../../src/formats/backup.ts';
import { SCHEMA } from '../../src/storage/migrations.ts';

/** When the backups of the tests were made. */
export const LATE = '2026-11-26T00:00:00.000Z';

/** Opens the Data page; presses everything by keyboard. */
export function dataPage(page: Page, locale: Locale) {
  const [t, words] = [data[locale], restoring[locale]];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await press(name);
    return (await download).path();
  };
  const choose = (content: string | Buffer, name = 'enishi.json') =>
    page.getByLabel(t.restoreChoose, { exact: true }).setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  return {
    t,
    words,
    press,
    choose,
    saved,
    open: () => page.goto(`/${locale}/data/`),
    save: async () => JSON.parse(await readFile(await saved(t.backupMake), 'utf8')),
    restore: async (rows: BackupRow[], how: 'replace' | 'merge', dataSet = 'set-1') => {
      const about = { schema: SCHEMA, dataSet, exportedAt: LATE };
      await choose(await writeBackup(rows, about));
      await press(words[how]);
      const done = how === 'replace' ? words.replaced : words.merged;
      await expect(page.getByText(plural(locale, done, rows.length))).toBeFocused();
    },
    erase: async () => {
      await page.getByLabel(fill(t.eraseLabel, { word: t.eraseWord })).fill(t.eraseWord);
      await press(t.eraseButton);
      await expect(page.getByText(t.eraseDone)).toBeVisible();
    },
  };
}

/** Opens a section of the Data page that is folded, by its name; gives it. */
export async function unfold(page: Page, name: string) {
  const section = page.getByRole('region', { name, exact: true });
  await section.locator('summary').first().press('Enter');
  return section;
}
