import { expect, test, type Page } from '@playwright/test';

const WORDS = {
  en: {
    begin: 'Begin here',
    within: 'Within 48 hours',
    log: 'Log',
    dialog: 'Log someone',
    who: 'Who',
    field: 'In one line',
    gave: 'lunch with Keiko Abe, gave advice',
    received: 'call with Keiko Abe, she helped me',
    save: 'Save',
    close: 'Close',
    dormant: 'After a long silence',
    write: 'Write to Keiko Abe again',
    notThis: /^Not this: /,
    help: 'Help me write it',
  },
  ja: {
    begin: 'ここから始めます',
    within: '48時間以内の一通',
    log: '記録',
    dialog: 'やりとりを記録',
    who: '誰と',
    field: 'ひとことで',
    gave: 'Keiko Abeさんとランチ アドバイスした',
    received: 'Keiko Abeさんと電話 手伝ってもらった',
    save: '保存',
    close: '閉じる',
    dormant: '久しぶりの便り',
    write: 'Keiko Abeさんにもう一度書く',
    notThis: /^今回は見送る/,
    help: '文面を考える',
  },
};
type Words = (typeof WORDS)['en'];

/** More than the coach could have to say to one who knows one person. */
const MOST_DISMISSED = 12;

test.use({ viewport: { width: 360, height: 780 } });

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`the coach goes from a first visit to a dormant tie, three at most, in ${locale}`, async ({
    page,
  }) => {
    await todayOn(page, locale, '2026-01-10');
    await expect(suggestions(page)).toHaveCount(1);
    await expect(page.getByText(t.begin)).toBeVisible();

    await openLog(page, t);
    const dialog = page.getByRole('dialog', { name: t.dialog });
    await dialog.getByRole('combobox', { name: t.who }).fill('Keiko Abe');
    await page.keyboard.press('Enter');
    await keep(page, t);
    await expect(page.getByText(t.within)).toBeVisible();
    await threeAtMost(page);

    for (const [day, line] of [
      ['2026-02-02', t.gave],
      ['2026-03-09', t.received],
    ] as const) {
      await todayOn(page, locale, day);
      await threeAtMost(page);
      await openLog(page, t);
      await dialog.getByRole('textbox', { name: t.field }).fill(line);
      await expect(dialog.getByRole('list').first()).toBeVisible();
      await keep(page, t);
    }

    await todayOn(page, locale, '2028-06-01');
    for (let left = MOST_DISMISSED; left > 0; left -= 1) {
      await threeAtMost(page);
      if (await page.getByText(t.dormant).isVisible()) break;
      const shown = await suggestions(page).first().textContent();
      await page.getByRole('button', { name: t.notThis }).first().click();
      await expect(suggestions(page).first()).not.toHaveText(shown ?? '');
    }
    const tie = suggestions(page).filter({ hasText: t.dormant });
    await expect(tie.getByRole('link', { name: t.write })).toBeVisible();
    await expect(tie.getByRole('button', { name: t.help })).toBeVisible();
  });
}

function suggestions(page: Page) {
  return page.locator('.suggestion');
}

async function threeAtMost(page: Page): Promise<void> {
  await expect(suggestions(page).first()).toBeVisible();
  expect(await suggestions(page).count()).toBeLessThanOrEqual(3);
}

async function todayOn(page: Page, locale: string, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00+09:00`));
  await page.goto(`/${locale}/today/`);
}

async function openLog(page: Page, t: Words): Promise<void> {
  await page.getByRole('button', { name: t.log, exact: true }).press('Enter');
  await expect(page.getByRole('dialog', { name: t.dialog })).toBeVisible();
}

async function keep(page: Page, t: Words): Promise<void> {
  const dialog = page.getByRole('dialog', { name: t.dialog });
  await dialog.getByRole('button', { name: t.save, exact: true }).click();
  await dialog.getByRole('button', { name: t.close, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}
