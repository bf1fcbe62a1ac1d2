import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { fill, plural } from '../../src/i18n/format.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { duplicates } from '../../src/i18n/messages/duplicates.ts';
import { notices } from '../../src/i18n/messages/notices.ts';
import { peopleImport } from '../../src/i18n/messages/people-import.ts';
import { peopleOut } from '../../src/i18n/messages/people-out.ts';
import { dataPage } from './data-page.ts';
import { EXPORTS } from './people-exports.ts';
import { violationsOf } from './violations.ts';

interface Given {
  name: string;
  bytes: Uint8Array;
}

/** Chooses files on the page of an import and waits until it says what they hold. */
async function read(page: Page, locale: Locale, files: readonly Given[]): Promise<void> {
  await page.goto(`/${locale}/data/import/`);
  await page.locator('input[type="file"]').setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
  await expect(page.getByRole('heading', { name: peopleImport[locale].files })).toBeFocused();
}

const text = (content: string): Given => ({
  name: 'people.csv',
  bytes: new TextEncoder().encode(content),
});

for (const locale of LOCALES) {
  const t = peopleImport[locale];

  test(`${locale}: every client's export comes in, leaves, and comes back whole`, async ({
    page,
  }) => {
    const rows = EXPORTS.reduce((sum, file) => sum + file.rows, 0);
    await read(page, locale, EXPORTS);
    await expect(page.getByText(plural(locale, t.sumNote, rows))).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /\d/ }).first().press('Enter');
    await expect(page.getByRole('link', { name: t.toPeople })).toBeVisible();
    await expect(page.getByRole('heading', { name: /\d/ })).toBeFocused();

    await read(page, locale, EXPORTS);
    await expect(page.getByText(t.nothing)).toBeVisible();

    // Someone of one name and workplace may be them: they come in beside them, to be compared.
    await read(page, locale, [
      text('First Name,Last Name,Company,Mobile Phone\nKen,Mori,Kawa,09099990000\n'),
    ]);
    await page.getByRole('button', { name: plural(locale, t.keep, 1) }).press('Enter');
    await expect(page.getByRole('link', { name: t.toPeople })).toBeVisible();
    const joins = duplicates[locale];
    await page.goto(`/${locale}/contacts/duplicates/`);
    await page
      .getByRole('link', { name: joins.compareLabel.split('{')[0] ?? '' })
      .first()
      .press('Enter');
    await page.getByRole('button', { name: joins.joinThese }).press('Enter');
    await expect(page.locator('.pair-said')).not.toBeEmpty();

    const at = dataPage(page, locale);
    await at.open();
    const before = await at.save();
    await at.erase();
    await at.restore(before.records, 'replace');
    expect((await at.save()).sha256).toBe(before.sha256);
  });

  test(`${locale}: what is known gets what is missing, by choice, and one press takes it back`, async ({
    page,
  }) => {
    const header = 'First Name,Last Name,E-mail Address,Company,Job Title,IMAddress\n';
    await read(page, locale, [text(`${header}Ann,Lee,ann@example.com,Harbour,,\n`)]);
    await page.getByRole('button', { name: plural(locale, t.keep, 1) }).press('Enter');
    await expect(page.getByRole('link', { name: t.toPeople })).toBeVisible();

    await read(page, locale, [
      text(`${header}Ann,Lee,ann@example.com,Quay,Chemist,\n,,,,,x\nBo,Lind,,Harbour,,\n`),
    ]);
    const group = page.locator('details', { hasText: t.verdicts.changes });
    await group.locator('summary').press('Enter');
    await group.getByRole('radio').last().check();
    await expect(page.getByText(t.refusals['no-name'])).toBeVisible();
    await expect(page.getByText(fill(t.line, { line: 3 }), { exact: true })).toBeVisible();
    await page.getByRole('button', { name: plural(locale, t.keepChanges, 1) }).press('Enter');

    await page.getByRole('link', { name: t.toPeople }).press('Enter');
    await expect(page.getByText('Quay')).toBeVisible();
    await page.getByRole('button', { name: notices[locale].undo }).press('Enter');
    await expect(page.getByText('Quay')).toHaveCount(0);
    await expect(page.getByText('Harbour')).toBeVisible();
  });

  test(`${locale}: an unknown table is read as it is told, and that is remembered`, async ({
    page,
  }) => {
    const file = text('alpha;beta\nAnn Lee;ann@example.com\n');
    await read(page, locale, [file]);
    await page.getByLabel(t.headerLine).fill('1');
    await page.getByLabel(t.headerLine).press('Tab');
    await page.getByLabel('alpha', { exact: true }).selectOption({ label: t.fields.single });
    await expect(page.getByRole('button', { name: plural(locale, t.keep, 1) })).toBeVisible();

    await read(page, locale, [file]);
    await expect(page.getByLabel('alpha', { exact: true })).toHaveValue('single');
  });

  test(`${locale}: a long import shows how far it is, leaves the page usable, and can be stopped`, async ({
    page,
  }) => {
    const lines = Array.from({ length: 40_000 }, (_, n) => `Ann ${n},Lee,ann${n}@example.com`);
    const table = Buffer.from(['First Name,Last Name,E-mail', ...lines].join('\n'));
    await page.goto(`/${locale}/data/import/`);
    await page.locator('input[type="file"]').setInputFiles(
      // A fast machine reads one of them between two looks at the bar.
      ['one.csv', 'two.csv'].map((name) => ({
        name,
        mimeType: 'text/csv',
        buffer: table,
      })),
    );
    const bar = page.getByRole('progressbar');
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    // A page that waited for the reading would not answer before its end.
    await page.getByRole('button', { name: t.stop, exact: true }).press('Enter');

    await expect(page.getByText(t.stopped)).toBeVisible();
    await expect(bar).toHaveCount(0);
    await page.goto(`/${locale}/contacts/`);
    await expect(page.getByText('Ann')).toHaveCount(0);
  });

  test(`${locale}: a file that holds no people says so, and nothing changes`, async ({ page }) => {
    await page.goto(`/${locale}/data/import/`);
    await page.locator('input[type="file"]').setInputFiles({
      name: 'photo.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0]),
    });

    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      fill(t.faults['not-a-zip'], { name: 'photo.zip' }),
    );
  });

  test(`${locale}: people leave as cards and as a table, privately only when asked`, async ({
    page,
  }) => {
    const words = peopleOut[locale];
    await read(page, locale, [text('Name,Company,Notes\n=Ann Lee,Harbour,secret\n')]);
    await page.getByRole('button', { name: plural(locale, t.keep, 1) }).press('Enter');
    await expect(page.getByRole('link', { name: t.toPeople })).toBeVisible();
    await page.goto(`/${locale}/data/`);
    const saved = async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: words.save }).press('Enter');
      return readFile(await (await download).path(), 'utf8');
    };

    const card = await saved();
    expect(card).toContain('VERSION:3.0');
    expect(card).not.toContain('secret');
    await page.getByLabel(words.format).selectOption({ label: words.formats.google });
    await page.getByLabel(words.isPrivate).check();
    const csv = await saved();
    expect(csv).toContain('secret');
    expect(csv).toContain("'=Ann");
  });
}
