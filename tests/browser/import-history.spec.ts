import { expect, test, type Page } from '@playwright/test';
import { plural } from '../../src/i18n/format.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { data } from '../../src/i18n/messages/data.ts';
import { importHistory } from '../../src/i18n/messages/import-history.ts';
import { peopleImport } from '../../src/i18n/messages/people-import.ts';
import { violationsOf } from './violations.ts';

const SAVE = { en: 'Save', ja: '保存' };
const CSV = 'First Name,Last Name,E-mail Address\nAnn,Lee,ann@example.com\nBo,Lind,\n';
const LOGGED = ['Ken Mori', 'Megumi Sato', 'Yui Abe'];

async function bringIn(page: Page, locale: Locale): Promise<void> {
  const t = peopleImport[locale];
  await page.goto(`/${locale}/data/import/`);
  const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
  await page.locator('input[type="file"]').setInputFiles([file]);
  await page.getByRole('button', { name: plural(locale, t.keep, 2) }).press('Enter');
  await expect(page.getByRole('link', { name: t.toPeople })).toBeVisible();
}

async function log(page: Page, locale: Locale, name: string): Promise<void> {
  await page.goto(`/${locale}/contacts/`);
  await expect(page.getByRole('main').getByText('Ann')).toBeVisible();
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: SAVE[locale], exact: true }).press('Enter');
  await expect(page.getByRole('main').getByText(name)).toBeVisible();
}

for (const locale of LOCALES) {
  const t = importHistory[locale];

  test(`${locale}: an import is taken back after other acts, which stay`, async ({ page }) => {
    await bringIn(page, locale);
    for (const name of LOGGED) await log(page, locale, name);

    await page.goto(`/${locale}/data/`);
    const section = page.getByRole('region', { name: t.title });
    await expect(section.getByText(plural(locale, t.people, 2))).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await section.getByRole('button', { name: t.undo }).press('Enter');

    await expect(section.getByRole('status')).toBeFocused();
    await expect(section.getByRole('status')).not.toHaveText(t.nothing);
    await expect(section.getByRole('button')).toHaveCount(0);
    await expect(page.getByText(data[locale].trashEmpty)).toBeVisible();
    await page.goto(`/${locale}/contacts/`);
    for (const name of LOGGED) {
      await expect(page.getByRole('main').getByText(name)).toBeVisible();
    }
    await expect(page.getByText('Ann')).toHaveCount(0);
    await expect(page.getByText('Lind')).toHaveCount(0);
  });
}
