import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './violations.ts';

const WORDS = {
  en: {
    own: 'Write your own habit',
    title: /^What will you do\?/,
    saveNew: 'Add to the checklist',
    cancel: 'Cancel',
    add: 'Add a habit',
    each: 'Each habit',
    routine: /^Has it become routine\?/,
    month: 'Month by month',
    year: 'The year',
    rest: 'Rest',
    why: 'Why this number?',
    today: /, today, /,
    undo: 'Undo',
    aside: 'Put aside',
    pause: 'Rest from today',
    resting: 'Resting until you come back',
    order: 'Change the order',
    orderDone: 'Keep this order',
    firstHandle: /^Drag “Read”/,
  },
  ja: {
    own: '自分で習慣を書く',
    title: /^何をしますか/,
    saveNew: '習慣に加える',
    cancel: 'やめる',
    add: '習慣を増やす',
    each: '一つずつ',
    routine: /^体が覚えてきましたか/,
    month: '月ごとの記録',
    year: '一年',
    rest: '休み',
    why: 'この数字の理由',
    today: /、今日、/,
    undo: '取り消す',
    aside: 'しまう',
    pause: '今日から休む',
    resting: '戻るまで休み中',
    order: '順番を変える',
    orderDone: 'この順番にする',
    firstHandle: /^「Read」を動かす/,
  },
};
type Locale = keyof typeof WORDS;

test.use({ viewport: { width: 360, height: 780 } });

async function openOn(page: Page, locale: Locale, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00+09:00`));
  await page.goto(`/${locale}/checklist/`);
}

async function addHabit(page: Page, locale: Locale, title: string): Promise<void> {
  const t = WORDS[locale];
  await page.getByRole('button', { name: title === 'Read' ? t.own : t.add, exact: true }).click();
  await page.getByLabel(t.title).fill(title);
  await page.getByRole('button', { name: t.saveNew, exact: true }).click();
  await expect(page.locator('details.habit', { hasText: title })).toBeVisible();
}

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`an opened habit and a day's menu can be used by everyone in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await openOn(page, locale, '2026-11-02');
    await addHabit(page, locale, 'Read');
    const today = page.locator('.week-grid').getByRole('button', { name: t.today });
    const unmarked = String(await today.getAttribute('aria-label'));
    await today.click();
    await expect(today).not.toHaveAccessibleName(unmarked);
    await openOn(page, locale, '2026-12-04');
    const habit = page.locator('details.habit');
    await habit.locator('> summary').click();
    for (const part of [t.routine, t.month, t.year, t.rest]) {
      await habit.locator('summary').filter({ hasText: part }).first().click();
    }
    await habit.getByText(t.why).click();

    expect(await violationsOf(page)).toEqual([]);

    await habit.locator('.month-table .day').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });

  test(`the focus stays where one was through menu, undo and form in ${locale}`, async ({
    page,
  }) => {
    await openOn(page, locale, '2026-11-02');
    await addHabit(page, locale, 'Read');
    const day = page.locator('.week-grid').getByRole('button', { name: t.today });
    await day.press('m');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(day).toBeFocused();

    await day.click();
    await page.getByRole('button', { name: t.undo, exact: true }).click();
    await expect(day).toBeFocused();

    const add = page.getByRole('button', { name: t.add, exact: true });
    await add.click();
    await page.getByRole('button', { name: t.cancel, exact: true }).click();
    await expect(add).toBeFocused();

    await addHabit(page, locale, 'Walk');
    const order = page.getByRole('button', { name: t.order, exact: true });
    await order.click();
    await expect(page.getByRole('button', { name: t.firstHandle })).toBeFocused();
    await page.getByRole('button', { name: t.orderDone }).click();
    await expect(order).toBeFocused();
  });

  test(`the focus stays on the page when a habit rests or goes in ${locale}`, async ({ page }) => {
    await openOn(page, locale, '2026-11-02');
    await addHabit(page, locale, 'Read');
    const habit = page.locator('details.habit');
    await habit.locator('summary').filter({ hasText: t.rest }).click();
    await habit.getByRole('button', { name: t.pause, exact: true }).click();
    await expect(habit.locator('.rest .row').filter({ hasText: t.resting })).toBeFocused();

    await addHabit(page, locale, 'Walk');
    const walk = page.locator('details.habit', { hasText: 'Walk' });
    await walk.getByRole('button', { name: t.aside, exact: true }).click();
    await expect(page.getByRole('heading', { name: t.each, exact: true })).toBeFocused();
  });
}
