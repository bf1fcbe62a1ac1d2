import { expect, test, type Page } from '@playwright/test';
import { openSample } from './sample-people.ts';

const WORDS = {
  en: {
    begin: 'Begin the review',
    thank: /Whom to thank/,
    reopen: /Whom to write to again/,
    rest: /Whom to let rest/,
    nobody: 'Nobody this week',
    someone: 'Someone else',
    helped: 'Whom else?',
    full: '3 are enough. Take one away first.',
    line: /One line to keep/,
    save: 'Enough for this week',
    done: 'Enough for this week.',
    promise: 'Say thank you',
    logged: 'help, logged today',
    undo: 'Undo',
  },
  ja: {
    begin: '振り返りを始める',
    thank: /お礼を伝える人は/,
    reopen: /久しぶりに便りを出す人は/,
    rest: /休みにする人は/,
    nobody: '今週はいない',
    someone: 'ほかの人',
    helped: 'ほかに役に立てた人',
    full: '3人で十分です。先に一人外してください。',
    line: /残しておきたい一行/,
    save: '今週は、これで十分',
    done: '今週は、これで十分です。',
    promise: 'お礼を伝える',
    logged: '手助けを今日の記録に残しました',
    undo: '取り消す',
  },
};

const FRIDAY = new Date('2026-11-27T03:00:00Z');
const SATURDAY = new Date('2026-11-28T03:00:00Z');

test.use({ viewport: { width: 360, height: 740 } });

/** Names people in a picker by the first letters of a name, one after another. */
async function addPeople(page: Page, group: string | RegExp, letters: readonly string[]) {
  const picker = page.getByRole('group', { name: group }).locator('xpath=..').getByRole('combobox');
  for (const letter of letters) {
    await picker.fill(letter);
    await page.getByRole('option').first().click();
  }
}

for (const [locale, letters] of [
  ['en', ['a', 'e', 'i', 'o']],
  ['ja', ['あ', 'か', 'さ', 'た']],
] as const) {
  const t = WORDS[locale];

  test(`a review ends, and its answers stand where they belong in ${locale}`, async ({ page }) => {
    await page.clock.setFixedTime(FRIDAY);
    await openSample(page, locale);
    await page.goto(`/${locale}/today/`);
    await page.getByRole('link', { name: t.begin }).click();
    await page.waitForURL(/today\/review/);
    const form = page.locator('form').filter({ hasText: t.save });

    await addPeople(page, t.thank, letters);
    await expect(form.getByText(t.full)).toBeVisible();
    const chosen = page.getByRole('group', { name: t.thank }).getByRole('checkbox');
    await expect(page.getByRole('group', { name: t.thank }).locator(':checked')).toHaveCount(3);
    expect(await chosen.count()).toBeGreaterThanOrEqual(3);
    await page.getByRole('combobox', { name: t.helped }).fill(letters[1]);
    await page.getByRole('option').first().click();
    await page.getByLabel(t.line).fill('Good');
    await page.getByRole('button', { name: t.save }).press('Enter');

    await expect(page.getByRole('heading', { name: t.done })).toBeVisible();
    const made = page.getByRole('main').getByRole('listitem');
    await expect(made.filter({ hasText: t.promise })).toHaveCount(3);
    await expect(made.filter({ hasText: t.logged })).toHaveCount(1);
    await page.reload();
    await expect(page.getByRole('heading', { name: t.done })).toBeVisible();
    await expect(page.getByText('Good', { exact: true })).toBeVisible();
    await page.goto(`/${locale}/today/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: t.begin })).toHaveCount(0);
  });

  test(`one undo takes a review back, and a missed one is gone in ${locale}`, async ({ page }) => {
    await page.clock.setFixedTime(FRIDAY);
    await openSample(page, locale);
    await page.goto(`/${locale}/today/review/`);
    await page.getByRole('button', { name: t.save }).click();
    await expect(page.getByRole('heading', { name: t.done })).toBeVisible();
    await page.getByRole('button', { name: t.undo }).click();
    await expect(page.getByRole('button', { name: t.save })).toBeVisible();
    await expect(page.getByRole('radio', { name: t.nobody })).toBeChecked();

    await page.clock.setFixedTime(SATURDAY);
    await page.goto(`/${locale}/today/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await expect(page.getByRole('link', { name: t.begin })).toHaveCount(0);
  });
}
