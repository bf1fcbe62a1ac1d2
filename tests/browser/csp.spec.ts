import { expect, test } from '@playwright/test';
import { plural } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { peopleImport } from '../../src/i18n/messages/people-import.ts';
import { ADDRESSES } from './site-pages.ts';
import { watch } from './watch.ts';

test('no page breaks the policy or speaks to another origin', async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  const faults = await watch(page, new URL(baseURL ?? '').origin);

  for (const address of ADDRESSES) {
    await page.goto(address);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
  }

  expect(ADDRESSES.length).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

test('logging, undoing and changing settings keep to the policy', async ({ page, baseURL }) => {
  const faults = await watch(page, new URL(baseURL ?? '').origin);

  await page.goto('/en/today/');
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('Megumi Sato');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Logged.').first()).toBeVisible();
  await page.goto('/en/contacts/');
  await expect(page.getByRole('main').getByText('Megumi Sato')).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByRole('main').getByText('Megumi Sato')).toHaveCount(0);
  await page.goto('/en/settings/');
  await page.getByRole('radio', { name: 'Sunday' }).check();

  expect(faults).toEqual([]);
});

for (const locale of LOCALES) {
  test(`reading a file of people in a worker keeps to the policy in ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const t = peopleImport[locale];
    const faults = await watch(page, new URL(baseURL ?? '').origin);
    const started = page.waitForEvent('worker');

    await page.goto(`/${locale}/data/import/`);
    await page.locator('input[type="file"]').setInputFiles({
      name: 'people.vcf',
      mimeType: 'text/vcard',
      buffer: Buffer.from(
        'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:<img src=x onerror=alert(1)>\r\nURL:javascript:alert(1)\r\nEND:VCARD\r\n',
      ),
    });
    await expect(page.getByRole('heading', { name: t.files })).toBeFocused();
    expect((await started).url()).toContain('/_astro/');
    await page.getByRole('button', { name: plural(locale, t.keep, 1) }).press('Enter');
    await page.getByRole('link', { name: t.toPeople }).press('Enter');
    await expect(page.getByRole('main').getByText('<img src=x onerror=alert(1)>')).toBeVisible();

    expect(faults).toEqual([]);
  });
}
