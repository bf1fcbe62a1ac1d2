import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openSample } from './sample-people.ts';

const WORDS = {
  en: {
    choose: 'Choose several',
    change: 'Do for all of them',
    chosen: (n: number) => (n === 1 ? '1 person chosen' : `${n} people chosen`),
    act: (n: number) => `Do it for ${n} people`,
    all: 'All 40 that fit',
    end: 'Done choosing',
    what: 'What to do',
    cards: 'Save them as contact cards (vCard)',
    tag: 'Tag',
    missing: 'Write the tag.',
    undo: 'Undo',
    list: 'People',
    filters: 'Order and filters',
  },
  ja: {
    choose: 'まとめて選ぶ',
    change: 'まとめて変更',
    chosen: (n: number) => `${n}人を選択中`,
    act: (n: number) => `${n}人に実行`,
    all: '表示中の40人全員',
    end: '終える',
    what: '変更の内容',
    cards: '連絡先カード(vCard)として保存する',
    tag: 'タグ',
    missing: 'タグを書いてください。',
    undo: '取り消す',
    list: '人の一覧',
    filters: '並び順と絞り込み',
  },
};

test.use({ viewport: { width: 360, height: 780 } });

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`tags several people in one act and takes it back in ${locale}`, async ({ page }) => {
    await openSample(page, locale);
    await page.goto(`/${locale}/contacts/`);
    const boxes = page.getByRole('list', { name: t.list, exact: true }).getByRole('checkbox');
    await page.getByRole('button', { name: t.choose }).click();
    await boxes.nth(1).click();
    await boxes.nth(4).click({ modifiers: ['Shift'] });
    await expect(page.getByText(t.chosen(4))).toBeVisible();

    await page.getByRole('button', { name: t.change }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: t.act(4) }).click();
    await expect(dialog.getByText(t.missing)).toBeVisible();
    await expect(dialog.getByLabel(t.tag)).toBeFocused();
    await dialog.getByLabel(t.tag).fill('walkers');
    await dialog.getByRole('button', { name: t.act(4) }).click();
    await expect(dialog).toBeHidden();

    await page.goto(`/${locale}/contacts/#tag=walkers`);
    const rows = page.getByRole('list', { name: t.list, exact: true }).getByRole('listitem');
    await expect(rows).toHaveCount(4);
    await page.getByTestId('notices').getByRole('button', { name: t.undo }).click();
    await expect(rows).toHaveCount(0);
  });

  test(`chooses by keys and saves cards in ${locale}`, async ({ page }) => {
    await openSample(page, locale);
    await page.goto(`/${locale}/contacts/`);
    const boxes = page.getByRole('list', { name: t.list, exact: true }).getByRole('checkbox');
    await page.getByRole('button', { name: t.choose }).press('Enter');
    const bar = page.locator('.chosen-bar');
    await expect(bar).toBeFocused();
    await page.getByRole('button', { name: t.all }).press('Enter');
    await expect(bar).toBeFocused();
    await page.getByRole('button', { name: t.end }).press('Enter');
    await expect(page.getByRole('button', { name: t.choose })).toBeFocused();

    await page.keyboard.press('Enter');
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(t.chosen(3))).toBeVisible();
    await expect(boxes.nth(3)).toBeFocused();
    await page.keyboard.press('Control+a');
    await expect(page.getByText(t.chosen(40))).toBeVisible();

    await page.getByRole('button', { name: t.change }).press('Enter');
    await page.getByLabel(t.what).selectOption({ label: t.cards });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t.act(40) }).press('Enter');
    const file = await download;
    const text = readFileSync(await file.path(), 'utf8');

    expect(file.suggestedFilename()).toMatch(/^enishi-\d{4}-\d\d-\d\d\.vcf$/);
    expect(text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(40);
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await expect(page.getByText(t.chosen(39))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(boxes).toHaveCount(0);
  });
}
