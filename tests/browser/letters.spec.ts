import { expect, test, type Page } from '@playwright/test';
import { openSample } from './sample-people.ts';

const WORDS = {
  en: {
    save: 'Save',
    write: 'Write',
    dialog: 'Write to Keiko',
    formal: 'Formal',
    polite: 'Polite',
    greeting: /^Dear Keiko,/,
    kind: 'What kind of letter',
    ask: 'Asking for an introduction',
    about: 'Whom you are looking for',
    body: 'The letter',
    copy: 'Copy',
    copied: 'Copied.',
    mail: 'Open in the mail program',
    sent: 'Sent: log it',
    close: 'Close',
    said: 'Sent, and logged.',
    undo: 'Undo',
    entry: 'Asked for an introduction',
    role: 'a bookbinder',
  },
  ja: {
    save: '保存',
    write: '便りを書く',
    dialog: 'Keikoさんに書く',
    formal: 'かしこまった',
    polite: '丁寧',
    greeting: /^Keiko様/,
    kind: 'どんな便り',
    ask: '紹介のお願い',
    about: '探している人',
    body: '文面',
    copy: 'コピー',
    copied: 'コピーしました。',
    mail: 'メールソフトで開く',
    sent: '送った(記録する)',
    close: '閉じる',
    said: '送ったことを記録しました。',
    undo: '取り消す',
    entry: '紹介をお願いした',
    role: '製本をしてきた方',
  },
};

test.use({
  viewport: { width: 360, height: 740 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

async function addKeiko(page: Page, locale: 'en' | 'ja'): Promise<void> {
  await page.goto(`/${locale}/contacts/person/?new`);
  await page.locator('form input').first().fill('Keiko');
  await page.getByRole('button', { name: WORDS[locale].save, exact: true }).click();
  await page.waitForURL(/id=/);
}

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`a letter keeps its words, is handed on, and is logged once in ${locale}`, async ({
    page,
  }) => {
    await addKeiko(page, locale);
    await page.getByRole('button', { name: t.write, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: t.dialog });
    const body = dialog.getByRole('textbox', { name: t.body });

    await dialog.getByRole('combobox', { name: t.kind }).selectOption({ label: t.ask });
    await dialog.getByRole('textbox', { name: t.about }).fill(t.role);
    await dialog.getByText(t.formal, { exact: true }).click();
    await expect(body).toHaveValue(t.greeting);
    await expect(body).toHaveValue(new RegExp(t.role));
    await body.fill('In my own words');
    await dialog.getByText(t.polite, { exact: true }).click();
    await expect(body).not.toHaveValue('In my own words');
    await dialog.getByText(t.formal, { exact: true }).click();
    await dialog.getByRole('button', { name: t.close }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: t.write, exact: true })).toBeFocused();
    await page.getByRole('button', { name: t.write, exact: true }).click();
    await expect(body).toHaveValue('In my own words');

    await dialog.getByRole('button', { name: t.copy }).click();
    await expect(dialog.getByText(t.copied)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('In my own words');
    const href = await dialog.getByRole('link', { name: t.mail }).getAttribute('href');
    expect(href).toContain(`body=${encodeURIComponent('In my own words')}`);

    await dialog.getByRole('button', { name: t.sent }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(t.said)).toBeVisible();
    const entry = page.getByRole('main').getByText(t.entry);
    await expect(entry.first()).toBeVisible();
    await page.getByRole('button', { name: t.undo }).click();
    await expect(entry).toHaveCount(0);
  });
}

test('a suggested letter that is sent leaves the focus on the suggestions', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-27T03:00:00Z'));
  await openSample(page, 'en');
  await page.goto('/en/today/');
  await page.getByRole('button', { name: 'Help me write it' }).first().press('Enter');
  await page.getByRole('button', { name: WORDS.en.sent }).press('Enter');

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAccessibleName('Suggestions');
});
