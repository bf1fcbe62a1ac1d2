import { expect, test, type Page } from '@playwright/test';

const WORDS = {
  en: {
    own: 'Write your own habit',
    title: /^What will you do\?/,
    rule: 'How often?',
    weekly: 'Some times a week',
    occasion: 'Whenever something happens',
    saveNew: 'Add to the checklist',
    save: 'Save the habit',
    edit: 'Edit',
    about: 'About “Read”',
    fill: 'Fill this week',
    filled: '5 of 7 this week. Rest days are not counted.',
    emptied: '0 of 7 this week. Rest days are not counted.',
    undo: 'Undo',
    before: 'The week before',
    past: '5 of 7 in that week. Rest days are not counted.',
    thisWeek: '0 of 2 this week. Rest days are not counted.',
    pauseAll: 'Pause everything',
    pause: 'Rest from today',
    paused: 'Everything rests. Resting until you come back',
    end: 'End the rest',
    offer: 'One miss need not break the streak: Thursday 5 November.',
    spend: 'Spend a reserve on it',
    covered: 'Thursday 5 November, missed, covered by a reserve',
    row: '4 times in a row',
    year: 'The year',
    yearSum: 'Since 2 November 2026: done on 4 days',
    month: 'October 2026',
    monthSum: 'October 2026: done on 0 days',
    dayBefore: /^Wednesday 4 November, done/,
    partly: 'Partly',
    note: 'Note',
    partlyDone: 'Wednesday 4 November, partly done',
    log: 'Log',
    dialog: 'Log someone',
    who: 'Who',
    met: 'Met',
    message: 'Message',
    saveLog: 'Save',
    close: 'Close',
    waiting: 'You met Keiko on 2 November',
    until: /^until /,
    none: 'No occasion waits.',
    met1: '1 of 1 occasion',
    why: 'Why this number?',
    evidence: /^2 November, Keiko: 1 of 1\./,
  },
  ja: {
    own: '自分で習慣を書く',
    title: /^何をしますか/,
    rule: 'どれくらいの間隔で',
    weekly: '週に何回か',
    occasion: '何かがあるたびに',
    saveNew: '習慣に加える',
    save: '習慣を保存',
    edit: '編集',
    about: '「Read」について',
    fill: 'この週をまとめて埋める',
    filled: '今週は7回のうち5回。休みの日は数えません。',
    emptied: '今週は7回のうち0回。休みの日は数えません。',
    undo: '取り消す',
    before: '前の週',
    past: 'この週は7回のうち5回。休みの日は数えません。',
    thisWeek: '今週は2回のうち0回。休みの日は数えません。',
    pauseAll: 'すべてを休む',
    pause: '今日から休む',
    paused: 'すべて休み中です。戻るまで休み中',
    end: '休みを終える',
    offer: '11月5日木曜日に抜けた分は、予備を使えば途切れません。',
    spend: '予備を一つ使う',
    covered: '11月5日木曜日、できなかった(予備を使用)',
    row: '4回続いています',
    year: '一年',
    yearSum: '2026年11月2日から4日できました',
    month: '2026年10月',
    monthSum: '2026年10月は0日できました',
    dayBefore: /^11月4日水曜日、できた/,
    partly: '一部できた',
    note: 'メモ',
    partlyDone: '11月4日水曜日、一部できた',
    log: '記録',
    dialog: 'やりとりを記録',
    who: '誰と',
    met: '会った',
    message: 'メッセージ',
    saveLog: '保存',
    close: '閉じる',
    waiting: '11月2日にKeikoさんと会いました',
    until: /まで$/,
    none: '待っている機会はありません。',
    met1: '1度の機会のうち1度',
    why: 'この数字の理由',
    evidence: /^11月2日 Keikoさん 1回のうち1回。/,
  },
};

type Locale = keyof typeof WORDS;

test.use({ viewport: { width: 360, height: 780 } });

/** Puts the clock to noon of a day of November 2026 in Tokyo, and opens the checklist. */
async function openOn(page: Page, locale: Locale, day: number): Promise<void> {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  await page.clock.setFixedTime(new Date(`${date}T12:00:00+09:00`));
  await page.goto(`/${locale}/checklist/`);
}

async function addHabit(page: Page, locale: Locale, rule?: string): Promise<void> {
  const t = WORDS[locale];
  await page.getByRole('button', { name: t.own }).click();
  await page.getByLabel(t.title).fill('Read');
  if (rule) await page.getByLabel(t.rule, { exact: true }).selectOption({ label: rule });
  await page.getByRole('button', { name: t.saveNew, exact: true }).click();
  await expect(page.locator('details.habit')).toHaveCount(1);
}

/** Fills the week up to today, and waits until it is kept. */
async function fillWeek(page: Page, locale: Locale): Promise<void> {
  const t = WORDS[locale];
  await page.getByRole('button', { name: t.fill }).click();
  await expect(page.getByRole('button', { name: t.undo, exact: true })).toBeVisible();
}

async function logKeiko(page: Page, locale: Locale, kind: string): Promise<void> {
  const t = WORDS[locale];
  await page.getByRole('button', { name: t.log, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t.dialog });
  await dialog.getByRole('combobox', { name: t.who }).fill('Keiko');
  await page.keyboard.press('Enter');
  await dialog.getByText(kind, { exact: true }).click();
  await dialog.getByRole('button', { name: t.saveLog, exact: true }).click();
  await expect(dialog.getByRole('combobox', { name: t.who })).toBeHidden();
  await dialog.getByRole('button', { name: t.close, exact: true }).click();
}

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`a week is filled, undone, and kept through a change of its rhythm in ${locale}`, async ({
    page,
  }) => {
    await openOn(page, locale, 2);
    await addHabit(page, locale);
    await openOn(page, locale, 6);
    await page.getByRole('button', { name: t.fill }).click();
    await expect(page.getByText(t.filled)).toBeFocused();
    await page.getByRole('button', { name: t.undo, exact: true }).click();
    await expect(page.getByText(t.emptied)).toBeVisible();
    await page.getByRole('button', { name: t.fill }).click();
    await expect(page.getByText(t.filled)).toBeVisible();

    await openOn(page, locale, 9);
    await page.getByRole('button', { name: t.about }).click();
    await page.getByRole('button', { name: t.edit, exact: true }).click();
    await page.getByLabel(t.rule, { exact: true }).selectOption({ label: t.weekly });
    await page.getByRole('button', { name: t.save, exact: true }).click();

    await expect(page.getByText(t.thisWeek)).toBeVisible();
    await page.getByRole('button', { name: t.before }).click();
    await expect(page.getByText(t.past)).toBeVisible();
  });

  test(`everything rests, and counts again once the rest ends in ${locale}`, async ({ page }) => {
    await openOn(page, locale, 2);
    await addHabit(page, locale);
    await page.getByText(t.pauseAll, { exact: true }).click();
    await page.getByRole('button', { name: t.pause, exact: true }).click();
    await expect(page.getByText(t.paused)).toBeVisible();

    await page.getByRole('button', { name: t.end, exact: true }).click();

    await expect(page.getByText(t.paused)).toBeHidden();
    await expect(page.getByRole('button', { name: t.fill })).toBeVisible();
  });

  test(`a reserve mends the row, and months open by keyboard in ${locale}`, async ({ page }) => {
    await openOn(page, locale, 2);
    await addHabit(page, locale);
    await openOn(page, locale, 4);
    await fillWeek(page, locale);
    await openOn(page, locale, 6);
    const friday = page.locator('.day').nth(4);
    await friday.click();
    await page.getByRole('button', { name: t.about }).click();
    const item = page.locator('details.habit');
    await expect(item.getByText(t.offer)).toBeVisible();
    await item.getByRole('button', { name: t.spend }).click();
    await expect(page.locator('.week-grid').getByRole('button', { name: t.covered })).toBeVisible();
    await expect(item.getByText(t.row)).toBeVisible();
    await expect(item.getByText(t.offer)).toBeHidden();

    await item.locator('summary', { hasText: t.year }).focus();
    await page.keyboard.press('Enter');
    await expect(item.getByText(t.yearSum).first()).toBeVisible();
    await item.getByRole('button', { name: t.month, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(item.getByText(t.monthSum)).toBeVisible();
  });

  test(`a past day takes a part and a note in ${locale}`, async ({ page }) => {
    await openOn(page, locale, 2);
    await addHabit(page, locale);
    await openOn(page, locale, 4);
    await fillWeek(page, locale);
    await openOn(page, locale, 5);
    await page.locator('.week-grid').getByRole('button', { name: t.dayBefore }).focus();
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t.note).fill('On the train');
    await dialog.getByRole('button', { name: t.partly, exact: true }).click();
    const day = page.locator('.week-grid').getByRole('button', { name: t.partlyDone });
    await expect(day).toBeFocused();
    await expect(dialog).toBeHidden();
    await page.keyboard.press('m');
    await expect(dialog.getByLabel(t.note)).toHaveValue('On the train');
  });

  test(`an occasion waits, and the entry that answers it ticks it in ${locale}`, async ({
    page,
  }) => {
    await openOn(page, locale, 2);
    await addHabit(page, locale, t.occasion);
    await expect(page.getByText(t.none)).toBeVisible();
    await logKeiko(page, locale, t.met);
    await expect(page.getByText(t.waiting)).toBeVisible();
    await expect(page.getByText(t.until)).toBeVisible();

    await openOn(page, locale, 3);
    await expect(page.getByText(t.waiting)).toBeVisible();
    await logKeiko(page, locale, t.message);

    await expect(page.getByText(t.none)).toBeVisible();
    await page.locator('details.habit > summary').click();
    await expect(page.getByText(t.met1)).toBeVisible();
    await page.getByText(t.why).click();
    await page.getByRole('link', { name: t.evidence }).click();
    await page.waitForURL(/contacts\/person\/\?id=.*#entry-/);
  });
}
