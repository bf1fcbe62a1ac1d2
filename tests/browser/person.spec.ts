import { expect, test, type Page } from '@playwright/test';
import { openSample } from './sample-people.ts';

const WORDS = {
  en: {
    people: 'Contacts',
    trusted: '#rung=trusted',
    prepare: 'Before you meet',
    ask: /^To ask: /,
    show: 'Show',
    rhythm: 'How often to be in touch',
    group: 'Choose a rhythm for',
    hobby: 'From: Hobby',
    yearly: 'Every year',
    byGroup: 'Every year, as everyone from: Hobby',
    edit: 'Edit',
    year: 'Year',
    month: 'Month',
    dayOfMonth: 'Day',
    save: 'Save',
    born: /29 February 1992 \(next: .*\) Kept on 28 February/,
    fault: 'This birthday is not a day of the calendar.',
    later: /^A week later: /,
    trash: 'Move to the trash',
    putBack: 'Put back',
    moreName: 'Reading, what you call them, form of address',
    nickname: 'What you call them',
  },
  ja: {
    people: '人',
    trusted: '#rung=trusted',
    prepare: '会う前に',
    ask: /^聞いてみること：/,
    show: '表示',
    rhythm: '連絡の間隔',
    group: '間隔を決めるグループ',
    hobby: '場：趣味',
    yearly: '1年ごと',
    byGroup: '1年ごと(場が「趣味」の人に共通)',
    edit: '編集',
    year: '年',
    month: '月',
    dayOfMonth: '日',
    save: '保存',
    born: /1992年2月29日\(次は.*\) ?2月29日のない年は/,
    fault: '暦にない日付です。',
    later: /^1週間あとにする：/,
    trash: 'ごみ箱に移す',
    putBack: '元に戻す',
    moreName: 'ミドルネーム、呼び名、敬称',
    nickname: '呼び名',
  },
};

test.use({ viewport: { width: 360, height: 780 } });

async function openPerson(page: Page, locale: 'en' | 'ja', hash: string): Promise<void> {
  await openSample(page, locale);
  await page.goto(`/${locale}/contacts/${hash}`);
  await page.locator('.person-row').first().click();
  await page.waitForURL(/contacts\/person/);
}

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`prints what to have in mind on one page in ${locale}`, async ({ page }) => {
    await openPerson(page, locale, t.trusted);
    await page.getByRole('button', { name: t.prepare }).click();
    const card = page.getByRole('dialog');
    await expect(card.getByText(t.ask)).toBeVisible();

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main h1')).toBeHidden();
    await expect(card.getByText(t.ask)).toBeVisible();
    for (const format of ['A4', 'A6']) {
      const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g);
      expect(pages, format).toHaveLength(1);
    }
  });

  test(`narrows the log to one kind in ${locale}`, async ({ page }) => {
    await openPerson(page, locale, t.trusted);
    const entries = page.locator('.timeline > li');
    const filter = page.getByLabel(t.show, { exact: true });
    await expect(filter).toBeVisible();
    const all = await entries.count();
    const option = await filter.locator('option').nth(1).textContent();

    await filter.selectOption({ index: 1 });

    const shown = Number(/\((\d+)\)/.exec(option ?? '')?.[1]);
    await expect(entries).toHaveCount(shown);
    expect(shown).toBeLessThan(all);
  });

  test(`keeps the focus where an entry is edited and a promise kept in ${locale}`, async ({
    page,
  }) => {
    await openPerson(page, locale, t.trusted);
    const entry = page.locator('.timeline > li').first();
    const edit = entry.locator('.entry-acts button').first();
    await edit.press('Enter');
    await expect(entry.getByRole('radio', { checked: true })).toBeFocused();
    await entry.locator('form .button.quiet').press('Enter');
    await expect(edit).toBeFocused();

    const promises = page.locator('section[aria-labelledby="promises"]');
    const form = promises.locator('details').last();
    await form.locator('summary').click();
    await form.locator('input[type="text"]').fill('tea');
    await form.locator('.button[type="submit"]').click();
    await promises.locator('.promise', { hasText: 'tea' }).getByRole('checkbox').press('Space');
    await expect(promises).toBeFocused();
  });

  test(`a link to an entry shows it, whatever the log is narrowed to in ${locale}`, async ({
    page,
  }) => {
    await openPerson(page, locale, t.trusted);
    const oldest = page.locator('.timeline > li').last();
    const id = (await oldest.getAttribute('id')) ?? '';
    const entry = page.locator(`[id="${id}"]`);
    await page.goto(`${page.url()}#${id}`);
    await page.reload();
    await expect(entry).toBeInViewport();

    await page.evaluate(() => history.replaceState(null, '', location.pathname + location.search));
    for (const index of [1, 2]) {
      await page.getByLabel(t.show, { exact: true }).selectOption({ index });
      if ((await entry.count()) === 0) break;
    }
    await expect(entry).toHaveCount(0);
    await page.evaluate((hash) => (location.hash = hash), id);
    await expect(entry).toBeInViewport();
    await expect(page.locator('.timeline > :target')).toHaveCount(1);
  });

  test(`the focus goes to who is shown, and a field stays while it is emptied in ${locale}`, async ({
    page,
  }) => {
    await openPerson(page, locale, t.trusted);
    const heading = page.getByRole('heading', { level: 1 });
    await page.getByRole('button', { name: t.trash }).press('Enter');
    await expect(page.getByRole('button', { name: t.putBack, exact: true })).toBeVisible();
    await expect(heading).toBeFocused();
    await page.getByRole('button', { name: t.putBack, exact: true }).press('Enter');
    await expect(page.locator('.timeline')).not.toHaveCount(0);
    await expect(heading).toBeFocused();

    await page.getByRole('button', { name: t.edit, exact: true }).first().click();
    await page.getByText(t.moreName, { exact: true }).click();
    const nickname = page.getByLabel(t.nickname, { exact: true });
    await nickname.fill('a');
    await nickname.press('Backspace');
    await expect(nickname).toBeFocused();
  });

  test(`follows the rhythm of a group and says so in ${locale}`, async ({ page }) => {
    await openSample(page, locale);
    await page.goto(`/${locale}/settings/`);
    await page.getByLabel(t.group).selectOption({ label: t.hobby });
    await page.getByLabel(t.hobby, { exact: true }).selectOption({ label: t.yearly });
    // A link waits for what is being written; an address that is typed does not.
    await page.getByRole('link', { name: t.people, exact: true }).first().click();
    await page.waitForURL(/contacts/);

    await page.goto(`/${locale}/contacts/#setting=hobby&rung=acquainted`);
    await page.locator('.person-row').first().click();
    const rhythm = page.getByLabel(t.rhythm);
    await rhythm.selectOption({ index: 0 });

    await expect(rhythm.locator('option:checked')).toHaveText(t.byGroup);
  });

  test(`takes a birthday in an era, and says what a common year does in ${locale}`, async ({
    page,
  }) => {
    await openPerson(page, locale, t.trusted);
    await page.getByRole('button', { name: t.edit, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const field = (name: string) =>
      page.locator('#person-birthday').getByLabel(name, { exact: true });
    await field(t.year).fill('平成元');
    await field(t.month).fill('1');
    await field(t.dayOfMonth).fill('7');
    await page.getByRole('button', { name: t.save }).click();
    await expect(page.getByRole('alert').getByText(t.fault)).toBeVisible();

    await field(t.year).fill('平成4');
    await field(t.month).fill('2');
    await field(t.dayOfMonth).fill('29');
    await page.getByRole('button', { name: t.save }).click();

    await expect(page.getByText(t.born)).toBeVisible();
  });

  test(`puts someone who is due off for a week on Today in ${locale}`, async ({ page }) => {
    await openSample(page, locale);
    await page.goto(`/${locale}/today/`);
    const later = page.getByRole('button', { name: t.later });
    await expect(later.first()).toBeVisible();
    const who = await later.first().getAttribute('aria-label');

    await later.first().click();

    await expect(page.getByRole('button', { name: who ?? '', exact: true })).toHaveCount(0);
  });
}
