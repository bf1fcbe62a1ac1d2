import { expect, test } from '@playwright/test';
import { openSample } from './sample-people.ts';

const WORDS = {
  en: {
    filters: 'Order and filters',
    rung: 'Rung',
    trusted: 'Trusted',
    chip: /^Rung: Trusted/,
    without: /people without it/,
    list: 'People',
    rail: 'Go to a letter',
    letter: 'T',
  },
  ja: {
    filters: '並び順と絞り込み',
    rung: '深さの段',
    trusted: '信頼がある',
    chip: /^深さの段：信頼がある/,
    without: /外すと\d+人/,
    list: '人の一覧',
    rail: '行へ移る',
    letter: 'わ',
  },
};

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`facets stay in the address and say what to loosen in ${locale}`, async ({ page }) => {
    await openSample(page, locale);
    await page.goto(`/${locale}/contacts/`);
    const rows = page.getByRole('list', { name: t.list, exact: true }).getByRole('listitem');
    await expect(rows).toHaveCount(40);
    await page.getByText(t.filters).click();
    await page.getByLabel(t.rung, { exact: true }).selectOption(t.trusted);
    await expect(page.getByRole('button', { name: t.chip })).toBeVisible();
    await expect(page.locator('.people[aria-busy="true"]')).toHaveCount(0);
    const trusted = await rows.count();
    expect(trusted).toBeGreaterThan(0);
    expect(trusted).toBeLessThan(40);
    await expect(page).toHaveURL(/#rung=trusted$/);
    expect(new URL(page.url()).search).toBe('');

    await rows.first().getByRole('link').click();
    await page.waitForURL(/contacts\/person/);
    await page.goBack();
    await expect(rows).toHaveCount(trusted);

    await page.locator('#find-people').fill('zzz');
    await expect(rows).toHaveCount(0);
    await expect(page.getByText(t.without).first()).toBeVisible();
    await page.locator('.chip', { hasText: 'zzz' }).click();
    await expect(rows).toHaveCount(trusted);
    await page.getByRole('button', { name: t.chip }).press('Enter');
    await expect(rows).toHaveCount(40);
    await expect(page.locator('main :focus')).toBeVisible();
    await expect(page).not.toHaveURL(/#/);
  });

  test(`a letter leads to its people by key in ${locale}`, async ({ page }) => {
    await openSample(page, locale);
    await page.goto(`/${locale}/contacts/`);
    const rail = page.getByRole('navigation', { name: t.rail });

    await rail.getByRole('button', { name: t.letter, exact: true }).press('Enter');

    const focused = page.locator('.person-row:focus');
    await expect(focused).toBeInViewport();
    const heading = page.locator('li:has(.person-row:focus) .people-row-name');
    await expect(heading).toHaveText(t.letter);
  });
}

test('a find shows where it was found, and readings are found in Latin letters', async ({
  page,
}) => {
  await openSample(page, 'ja');
  await page.goto('/ja/contacts/');
  const rows = page.getByRole('list', { name: WORDS.ja.list, exact: true }).getByRole('listitem');
  await expect(rows).toHaveCount(40);

  const name = await rows.first().locator('.person-name small').textContent();
  await page.locator('#find-people').fill('貿易');
  await expect(page.locator('.person-about mark').first()).toHaveText('貿易');

  expect(name).toBeTruthy();
  await page.locator('#find-people').fill('shimizu');
  const readings = rows.locator('.person-name small');
  await expect(readings.first()).toContainText('しみず');
});
