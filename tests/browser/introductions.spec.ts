import { expect, test, type Page } from '@playwright/test';

const WORDS = {
  en: {
    save: 'Save',
    add: /^Introduce Keiko to someone/,
    other: 'To whom',
    purpose: 'What both could gain',
    keep: 'Note it',
    card: 'Keiko and Ken',
    fault: 'Type a name of your people and choose it.',
    steps: ['Asked Keiko', 'Asked Ken', 'Introduced', 'Heard back, and thanked'],
    outcome: 'What came of it',
    keepOutcome: 'Keep',
    entry: 'Introduction',
    waiting: '1 introduction waits for you',
  },
  ja: {
    save: '保存',
    add: /^Keikoさんを誰かに紹介する/,
    other: '誰に',
    purpose: '二人にとってよいこと',
    keep: '書き留める',
    card: 'KeikoさんとKenさん',
    fault: '知り合いの名前を入れて、一覧から選んでください。',
    steps: ['Keikoさんに聞いた', 'Kenさんに聞いた', '引き合わせた', 'その後を聞き、お礼を言った'],
    outcome: 'どうなったか',
    keepOutcome: '残す',
    entry: '紹介',
    waiting: '途中の紹介が1件',
  },
};

async function addPerson(page: Page, locale: 'en' | 'ja', name: string): Promise<string> {
  await page.goto(`/${locale}/contacts/person/?new`);
  await page.locator('form input').first().fill(name);
  await page.getByRole('button', { name: WORDS[locale].save, exact: true }).click();
  await page.waitForURL(/id=/);
  return page.url();
}

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`an introduction is asked, made, answered and thanked in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const ken = await addPerson(page, locale, 'Ken');
    await addPerson(page, locale, 'Keiko');
    await page.getByRole('button', { name: t.add }).click();
    await page.getByRole('button', { name: t.keep }).click();
    await expect(page.getByText(t.fault)).toBeVisible();
    await page.getByRole('combobox', { name: t.other }).fill('Ken');
    await page.keyboard.press('Enter');
    await page.getByLabel(t.purpose).fill('Both sew');
    await page.getByRole('button', { name: t.keep }).click();

    const card = page.getByRole('article', { name: t.card });
    await expect(card).toBeVisible();
    await page.goto(`/${locale}/contacts/`);
    await page.getByText(t.waiting).click();
    await page.getByRole('link', { name: t.card }).click();
    for (const step of t.steps) {
      await card.getByRole('checkbox', { name: step }).press('Space');
      await expect(card.getByRole('checkbox', { name: step })).toBeChecked();
    }
    await card.getByLabel(t.outcome).fill('They met twice');
    await card.getByRole('button', { name: t.keepOutcome, exact: true }).click();
    await expect(card.getByRole('button', { name: t.keepOutcome, exact: true })).toHaveCount(0);

    await page.goto(ken);
    await expect(card.getByLabel(t.outcome)).toHaveValue('They met twice');
    await expect(card.getByRole('checkbox', { checked: true })).toHaveCount(4);
    await page.goto(`/${locale}/contacts/`);
    await expect(page.getByRole('main').getByText('Ken')).toBeVisible();
    await expect(page.getByText(t.waiting)).toHaveCount(0);
    await page.goto(ken);
    const timeline = page.getByRole('region').filter({ hasText: 'Both sew' });
    await expect(timeline.getByText(t.entry).first()).toBeVisible();
  });
}
