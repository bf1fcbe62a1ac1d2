import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openSample } from './sample-people.ts';

const WORDS = {
  en: {
    names: 'Show names',
    before: 'The month before',
    after: 'The month after',
    image: 'Save as an image',
    title: 'November 2026',
    earlier: 'October 2026',
    someone: /someone|some people/,
    link: 'A month on one page',
  },
  ja: {
    names: '名前を出す',
    before: '前の月',
    after: '次の月',
    image: '画像で保存',
    title: '2026年11月',
    earlier: '2026年10月',
    someone: /ある人|何人かの人/,
    link: '一か月を一枚に',
  },
};

const PNG = [0x89, 0x50, 0x4e, 0x47];

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`a month hides names, prints and becomes an image in ${locale}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-27T03:00:00Z'));
    await openSample(page, locale);
    await page.goto(`/${locale}/progress/`);
    await page.getByRole('link', { name: t.link }).click();
    const card = page.getByRole('article', { name: t.title });
    await expect(card).toContainText(t.someone);
    const hidden = await card.textContent();
    await page.getByLabel(t.names).check();
    await expect(card).not.toContainText(t.someone);
    expect(await card.textContent()).not.toBe(hidden);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t.image }).press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe('enishi-2026-11.png');
    const image = readFileSync(await file.path());
    expect([...image.subarray(0, 4)]).toEqual(PNG);
    expect(image.length).toBeGreaterThan(10_000);

    const after = page.getByRole('button', { name: t.after });
    await expect(after).toHaveAttribute('aria-disabled', 'true');
    await expect(after).toHaveCSS('border-style', 'dashed');
    await page.getByRole('button', { name: t.before }).click();
    await after.click();
    await expect(page.getByRole('heading', { name: t.title })).toBeVisible();
    await expect(after).toBeFocused();
    await page.getByRole('button', { name: t.before }).click();
    await expect(page.getByRole('heading', { name: t.earlier })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article', { name: t.earlier })).toBeVisible();
    await expect(page.getByLabel(t.names)).toBeHidden();
  });
}
