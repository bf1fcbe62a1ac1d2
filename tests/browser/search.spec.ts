import { expect, test, type Page } from '@playwright/test';
import { openSample } from './sample-people.ts';
import { violationsOf } from './violations.ts';

const WORDS = {
  en: {
    dialog: 'Search',
    open: 'Search',
    query: 'network',
    lesson: 'thank you email',
    title: 'The first message, within 48 hours',
    section: 'grumbled',
    sectionTitle: 'News you would not hear',
    mark: 'grumbled',
    found: /\d+ found/,
    page: 'back up',
    pageTitle: 'Data',
    practice: 'sleep',
    practiceTitle: 'Lights out at the same hour',
    person: 'FERRIS',
    personTitle: 'Chloe Ferris',
    yours: /Yours.*only on this device/,
    nothing: 'zzzz',
    none: 'Nothing was found for “zzzz”.',
    failed: /did not arrive/,
    retry: 'Try again',
    offers: /^The lessons, the glossary, the practices/,
    all: /^Show all \d+$/,
  },
  ja: {
    dialog: '検索',
    open: '検索',
    query: '紹介',
    lesson: 'お礼メール',
    title: '会った人に、48時間以内の一通',
    section: '夜中のナースコール',
    sectionTitle: '名刺の数は、人脈の数ではない',
    mark: '夜中',
    found: /\d+件見つかりました/,
    page: 'ﾊﾞｯｸｱｯﾌﾟ',
    pageTitle: 'データ',
    practice: 'すいみん',
    practiceTitle: '同じ時刻に明かりを消す',
    person: 'ｻﾄｳﾒｸﾞﾐ',
    personTitle: '佐藤恵',
    yours: /自分の記録.*この端末の中だけ/,
    nothing: 'ぱんだ',
    none: '「ぱんだ」は見つかりませんでした。',
    failed: /本文が届かず/,
    retry: 'もう一度試す',
    offers: /^レッスン、用語、実践/,
    all: /^\d+件すべてを見る$/,
  },
};

test.use({ actionTimeout: 10_000 });

const dialogOf = (page: Page) => page.getByRole('dialog');
const fieldOf = (page: Page) => dialogOf(page).getByRole('searchbox');
/** Presses a key that opens the search, once the page listens. */
async function openBy(page: Page, key: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.keyboard.press(key);
  await expect(fieldOf(page)).toBeFocused();
}
const focused = (page: Page) => page.locator('*:focus');

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`the search leads to a lesson and to its section in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/today/`);
    await openBy(page, '/');
    await expect(dialogOf(page).getByText(t.offers)).toBeVisible();
    await fieldOf(page).fill(t.lesson);
    await expect(dialogOf(page).getByRole('link').first()).toContainText(t.title);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/lessons\/first-message-in-48-hours\/$/);

    await openBy(page, 'Control+k');
    await fieldOf(page).fill(t.section);
    const first = dialogOf(page).getByRole('link').first();
    await expect(first).toContainText(t.sectionTitle);
    await expect(first.locator('mark').first()).toContainText(t.mark);
    await expect(dialogOf(page).getByRole('status')).toHaveText(t.found);
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/lessons\/[a-z-]+\/#idea$/);
    await expect(page.locator('#idea')).toBeInViewport();
  });

  test(`the search finds pages, practices and one's own records in ${locale}`, async ({ page }) => {
    await openSample(page, locale);
    await page.getByRole('banner').getByRole('button', { name: t.open }).click();
    await fieldOf(page).fill(t.page);
    await expect(dialogOf(page).getByRole('link').first()).toContainText(t.pageTitle);

    await fieldOf(page).fill(t.person);
    const yours = dialogOf(page).getByRole('region', { name: t.yours });
    await expect(yours.getByRole('link').first()).toContainText(t.personTitle);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/contacts\/person\/\?id=/);
    await expect(page.getByRole('main')).toContainText(t.personTitle);

    await openBy(page, '/');
    await fieldOf(page).fill(t.practice);
    await dialogOf(page).getByRole('link', { name: t.practiceTitle }).click();
    await expect(page.getByRole('heading', { name: t.practiceTitle })).toBeFocused();
  });

  test(`the search says what it does not find in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/lessons/`);
    await openBy(page, '/');
    await fieldOf(page).fill(t.nothing);
    await expect(dialogOf(page).getByText(t.none).first()).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);

    await fieldOf(page).fill(t.query);
    await expect(dialogOf(page).getByRole('link').first()).toBeVisible();
    await dialogOf(page).getByRole('button', { name: t.all }).first().click();
    await expect(focused(page)).toHaveRole('link');
    expect(await violationsOf(page)).toEqual([]);
  });

  test(`the search goes on without the lessons in ${locale}`, async ({ page }) => {
    await openSample(page, locale);
    await page.route('**/search.json', (route) => route.abort());
    await openBy(page, '/');
    await expect(dialogOf(page).getByRole('alert')).toHaveText(t.failed);
    await fieldOf(page).fill(t.person);
    await expect(dialogOf(page).getByRole('link').first()).toContainText(t.personTitle);

    await page.unroute('**/search.json');
    await dialogOf(page).getByRole('button', { name: t.retry }).click();
    await fieldOf(page).fill(t.page);
    await expect(dialogOf(page).getByRole('link').first()).toContainText(t.pageTitle);
    await expect(dialogOf(page).getByRole('alert')).toHaveCount(0);
  });
}

test('the search gives the focus back to where it was', async ({ page }) => {
  await page.goto('/en/settings/');
  const button = page.getByRole('button', { name: 'Search' });
  await button.focus();
  await page.keyboard.press('Enter');
  await fieldOf(page).fill('network');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(button).toBeFocused();

  const field = page.getByRole('main').getByRole('combobox').first();
  await field.focus();
  await openBy(page, 'Control+k');
  await expect(fieldOf(page)).toHaveValue('network');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
});

test('the search leaves `/` to the list of people, to a field, and to whoever switched keys off', async ({
  page,
}) => {
  await openSample(page, 'en');
  await page.goto('/en/contacts/');
  await expect(page.locator('#find-people')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.locator('#find-people')).toBeFocused();
  await page.keyboard.type('/k');
  await expect(page.locator('#find-people')).toHaveValue('/k');

  await page.goto('/en/settings/');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.getByRole('link', { name: 'Today', exact: true }).first().click();
  await page.waitForURL('**/en/today/');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toHaveCount(0);
  await openBy(page, 'Control+k');
});

test('the search does not open over another dialog', async ({ page }) => {
  await page.goto('/en/today/');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('l');
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
});

test('the search does not disturb an input method', async ({ page }) => {
  await page.goto('/ja/today/');
  await openBy(page, '/');
  const cdp = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });

  await compose('めいｓ');
  await compose('めいし');
  const first = dialogOf(page).getByRole('link').first();
  await expect(first).toContainText('名刺の数は');
  for (const key of ['ArrowDown', 'Enter', 'Escape']) {
    await fieldOf(page).dispatchEvent('keydown', { key, isComposing: true });
  }
  await expect(fieldOf(page)).toBeFocused();
  await expect(fieldOf(page)).toHaveValue('めいし');
  expect(page.url()).toMatch(/\/ja\/today\/$/);

  await cdp.send('Input.insertText', { text: '名刺' });
  await expect(fieldOf(page)).toHaveValue('名刺');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/not-a-head-count/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search offers no button that does nothing', async ({ page }) => {
    await page.goto('/en/today/');

    await expect(page.locator('#search')).toBeHidden();
  });
});
