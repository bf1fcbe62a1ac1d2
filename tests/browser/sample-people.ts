import { expect, type Page } from '@playwright/test';

const WORDS = {
  en: { open: 'Look around with an example', leave: 'Leave the example' },
  ja: { open: '例を見て回る', leave: '例を閉じる' },
};

/** Opens the example, forty invented people, as a visitor does; the origin where the context has none. */
export async function openSample(page: Page, locale: 'en' | 'ja', origin = ''): Promise<void> {
  await page.goto(`${origin}/${locale}/data/`);
  await page.getByRole('button', { name: WORDS[locale].open }).click();
  await expect(page.getByRole('button', { name: WORDS[locale].leave })).toBeVisible();
}
