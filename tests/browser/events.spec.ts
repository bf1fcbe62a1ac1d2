import { expect, test, type Page } from '@playwright/test';

const WORDS = {
  en: {
    title: 'What is it?',
    why: 'Why I go',
    toMeet: 'People I know who will be there',
    today: 'Today',
    plan: 'Plan it',
    before: 'Nothing is logged with them yet.',
    was: 'I was there: log whom I met',
    who: 'Who',
    add: 'Another line',
    passed: 'What passed between you, next step',
    gave: 'What you gave',
    advice: 'Advice',
    next: 'Next step I promised',
    keep: 'Log 3 people',
    met: /Logged from it: .*Keiko.*Ken/,
    edit: /^Edit/,
    save: 'Save',
    list: 'People',
    another: 'Plan another',
    cancel: 'Cancel',
    day: 'Day',
    logIt: 'Log 1 person',
    notYet: 'This day has not come yet. A log holds what has happened.',
  },
  ja: {
    title: '何の集まりですか',
    why: '行く理由',
    toMeet: '来るとわかっている知り合い',
    today: '今日',
    plan: '予定に入れる',
    before: 'やりとりの記録はまだありません。',
    was: '行ってきた。会った人を記録する',
    who: '誰と',
    add: '行を足す',
    passed: '渡したもの・受け取ったもの、次の一歩',
    gave: '渡したもの',
    advice: '助言',
    next: '約束した次の一歩',
    keep: '3人を記録する',
    met: /記録した人：.*Keiko.*Ken/,
    edit: /を直す$/,
    save: '保存',
    list: '人の一覧',
    another: '別の集まりを計画する',
    cancel: 'やめる',
    day: '日付',
    logIt: '1人を記録する',
    notYet: 'この日はまだ来ていません。記録には、もう起きたことを書きます。',
  },
};

async function addPerson(page: Page, locale: 'en' | 'ja', name: string): Promise<void> {
  await page.goto(`/${locale}/contacts/person/?new`);
  await page.locator('form input').first().fill(name);
  await page.getByRole('button', { name: WORDS[locale].save, exact: true }).click();
  await page.waitForURL(/id=/);
}

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`a gathering is planned, held, and everyone logged at once in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await addPerson(page, locale, 'Keiko');
    await page.goto(`/${locale}/events/`);
    await page.getByLabel(t.title).fill('Reading circle');
    await page.getByLabel(t.why).fill('Hear how others read');
    await page.getByRole('combobox', { name: t.toMeet }).fill('Keiko');
    await page.keyboard.press('Enter');
    await page
      .getByRole('main')
      .locator('input[type=date]')
      .fill(await today(page));
    await page.getByRole('button', { name: t.plan, exact: true }).click();

    const card = page.getByRole('article', { name: 'Reading circle' });
    await expect(card.getByText('Hear how others read')).toBeVisible();
    await expect(card.getByText(t.before)).toBeVisible();
    await card.getByRole('button', { name: t.was }).click();
    await card.getByRole('combobox', { name: t.who }).last().fill('Ken');
    await page.keyboard.press('Enter');
    await card.getByText(t.passed).last().click();
    await card.getByRole('group', { name: t.gave }).last().getByText(t.advice).click();
    await card.getByLabel(t.next).last().fill('Send the list');
    await card.getByRole('button', { name: t.add }).click();
    await card.getByRole('combobox', { name: t.who }).last().fill('Megumi');
    await page.keyboard.press('Enter');
    await card.getByRole('button', { name: t.keep }).click();

    await expect(card.getByText(t.met)).toBeVisible();
    await page.goto(`/${locale}/contacts/`);
    await expect(page.getByRole('list', { name: t.list }).getByRole('listitem')).toHaveCount(3);
    await page.getByRole('link', { name: /Ken/ }).click();
    await expect(page.getByText('Send the list').first()).toBeVisible();
    await expect(page.getByText(t.advice).first()).toBeVisible();
  });

  test(`the focus follows what is opened and put away in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/events/`);
    await page.getByLabel(t.title).fill('Reading circle');
    await page.getByRole('button', { name: t.plan, exact: true }).click();
    const card = page.getByRole('article', { name: 'Reading circle' });
    const cancel = page.getByRole('main').getByRole('button', { name: t.cancel });

    await card.getByRole('button', { name: t.edit }).press('Enter');
    await expect(page.getByLabel(t.title)).toBeFocused();
    await cancel.press('Enter');
    await expect(card).toBeFocused();

    await card.getByRole('button', { name: t.was }).press('Enter');
    const who = card.getByRole('combobox', { name: t.who });
    await expect(who).toBeFocused();
    await card.getByRole('button', { name: t.add }).press('Enter');
    await expect(who.last()).toBeFocused();
    await cancel.press('Enter');
    await expect(card).toBeFocused();

    await page.getByRole('button', { name: t.another }).press('Enter');
    await expect(page.getByLabel(t.title)).toBeFocused();
  });

  test(`says that nobody was met yet on a day to come in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/events/`);
    await page.getByLabel(t.title).fill('Reading circle');
    await page.getByRole('button', { name: t.plan, exact: true }).click();
    const card = page.getByRole('article', { name: 'Reading circle' });
    await card.getByRole('button', { name: t.was }).click();
    await card.getByRole('combobox', { name: t.who }).fill('Ken');
    await page.keyboard.press('Enter');
    const day = card.getByLabel(t.day, { exact: true });
    await day.fill('2099-01-01');
    await card.getByRole('button', { name: t.logIt }).click();

    await expect(day).toBeFocused();
    await expect(day).toHaveAccessibleDescription(t.notYet);
  });
}

/** The visitor's day in the browser, as a date field wants it. */
function today(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = new Date();
    const part = (n: number) => String(n).padStart(2, '0');
    return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  });
}
