import { expect, test, type Page } from '@playwright/test';

const WORDS = {
  en: { help: 'Keyboard shortcuts', save: 'Save', logged: 'Logged.', skip: 'Skip to the content' },
  ja: { help: 'キーボード操作', save: '保存', logged: '記録しました。', skip: '本文へ進む' },
};

const focused = (page: Page) => page.locator('*:focus');

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`the site is used by keys alone in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/today/`);
    await page.keyboard.press('Tab');
    await expect(focused(page)).toHaveText(t.skip);
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();

    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: t.help })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.keyboard.press('l');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('Megumi g t z ?');
    await expect(focused(page)).toHaveValue('Megumi g t z ?');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: t.save, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(t.logged).first()).toBeVisible();
    await page.keyboard.press('Escape');

    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await expect(page).toHaveURL(new RegExp(`/${locale}/contacts/$`));
    await expect(page.getByRole('main').getByText(/Megumi/)).toBeVisible();
    await page.keyboard.press('z');
    await expect(page.getByRole('main').getByText(/Megumi/)).toHaveCount(0);
  });
}

test('keys that are switched off do nothing', async ({ page }) => {
  await page.goto('/en/settings/');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.getByRole('link', { name: 'Goals', exact: true }).first().click();
  await page.waitForURL(/goals/);

  await page.keyboard.press('Tab');
  await page.keyboard.press('l');
  await page.keyboard.press('g');
  await page.keyboard.press('t');

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/goals\/$/);
});
