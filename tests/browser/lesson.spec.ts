import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['en', 'ja']) {
    test(`a lesson in ${locale} reads whole, its answers included`, async ({ page }) => {
      await page.goto(`/${locale}/lessons/give-and-take/`);

      for (const anchor of ['idea', 'research', 'how', 'mistakes', 'tool', 'check', 'act']) {
        await expect(page.locator(`#${anchor}`)).toBeVisible();
      }
      await expect(
        page.locator('#check ~ * details, section:has(#check) details').first(),
      ).toBeAttached();
    });
  }
});

test('the language switch keeps the page and the section', async ({ page }) => {
  await page.goto('/en/lessons/give-and-take/#how');

  // Without the scrolling of a real click, which would move to another section.
  await page.getByRole('contentinfo').getByRole('link', { name: '日本語' }).dispatchEvent('click');

  await expect(page).toHaveURL(/\/ja\/lessons\/give-and-take\/#how$/);
});

test.describe('a Japanese browser', () => {
  test.use({ locale: 'ja-JP' });

  test('is led to Japanese, and to the stored choice after that', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/ja\/$/);

    await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/(#.*)?$/);
    await page.goto('/');
    await expect(page).toHaveURL(/\/en\/$/);
  });
});
