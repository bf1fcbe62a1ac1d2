import { expect, test, type Page } from '@playwright/test';

const WORDS = {
  en: {
    save: 'Save',
    panel: 'Related people',
    add: 'Add someone Ken knows',
    keep: 'Note it',
    cancel: 'Cancel',
    fault: 'Type a name of your people and choose it.',
    who: 'Who is it?',
    how: 'How do they know each other?',
    remove: 'Remove the relation to Ken',
    undo: 'Undo',
  },
  ja: {
    save: '保存',
    panel: 'この人のつながり',
    add: 'Kenさんの知り合いを加える',
    keep: '書き留める',
    cancel: 'やめる',
    fault: '知り合いの名前を入れて、一覧から選んでください。',
    who: '誰ですか',
    how: '二人の間柄',
    remove: 'Kenさんとのつながりを外す',
    undo: '取り消す',
  },
};

test.use({ viewport: { width: 360, height: 740 } });

async function addPerson(page: Page, locale: 'en' | 'ja', name: string): Promise<string> {
  await page.goto(`/${locale}/contacts/person/?new`);
  await page.locator('form input').first().fill(name);
  await page.getByRole('button', { name: WORDS[locale].save, exact: true }).click();
  await page.waitForURL(/id=/);
  return page.url();
}

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`a relation is noted once and stands at both in ${locale}`, async ({ page }) => {
    const keiko = await addPerson(page, locale, 'Keiko');
    const ken = await addPerson(page, locale, 'Ken');
    const panel = page.getByRole('region', { name: t.panel });
    await panel.getByRole('button', { name: t.add }).press('Enter');
    await panel.getByRole('button', { name: t.cancel }).press('Enter');
    await expect(panel).toBeFocused();
    await panel.getByRole('button', { name: t.add }).press('Enter');
    await expect(panel.getByRole('combobox', { name: t.who })).toBeFocused();
    await panel.getByRole('button', { name: t.keep }).click();
    await expect(panel.getByText(t.fault)).toBeVisible();
    await panel.getByRole('combobox', { name: t.who }).fill('Keiko');
    await page.keyboard.press('Enter');
    await panel.getByLabel(t.how).fill('one choir');
    await page.keyboard.press('Enter');
    await expect(panel).toBeFocused();
    await expect(panel.getByRole('listitem')).toContainText(['one choir']);

    await page.goto(keiko);
    await expect(panel.getByRole('link', { name: 'Ken' })).toBeVisible();
    await expect(panel.getByText('one choir')).toBeVisible();
    await panel.getByRole('button', { name: t.remove }).press('Enter');
    await expect(panel.getByRole('listitem')).toHaveCount(0);
    await page.getByRole('button', { name: t.undo }).click();
    await expect(panel.getByText('one choir')).toBeVisible();
    await page.goto(ken);
    await expect(panel.getByText('one choir')).toBeVisible();
  });
}
