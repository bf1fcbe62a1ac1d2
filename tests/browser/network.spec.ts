import { expect, test, type Page } from '@playwright/test';
import { openSample } from './sample-people.ts';

const WORDS = {
  en: {
    pictures: 'Open the pictures',
    contacts: 'See them as a picture',
    rings: 'Rings of closeness, you in the middle',
    who: 'Owen Bracewell',
    facts: 'Owen Bracewell: Reciprocal, Warm, Another field',
    table: 'As a table',
    cell: 'Reciprocal, Another field: 2',
    tree: 'Introductions as cords that begin with you',
    list: 'As a list',
    introduced: 'introduced to you in',
    by: 'Megan Ashworth',
    through: '3 people came through them',
    aim: 'Whom or what do you want to reach?',
    words: 'Manager',
    way: 'Graham Tolliver can lead you to Catherine Boyd.',
    why: 'Graham Tolliver and Catherine Boyd: joined the firm in the same year.',
    ask: 'Ask Graham Tolliver',
    direct: 'You know someone there yourself.',
    nobody: 'Lighthouse keepers',
    none: 'Nobody in your records leads to “Lighthouse keepers” yet.',
    seat: 'Keep a seat for it',
    kept: 'The seat waits in Goals.',
    role: 'Someone who leads to Lighthouse keepers',
    topics: 'Who knows what',
    topic: 'trade fairs',
    all: 'Show all 40 topics',
    knower: 'Chloe Ferris',
    asked: 'asked about it 3 days ago',
  },
  ja: {
    pictures: '図を開く',
    contacts: '図で見る',
    rings: '自分を中心にした、近さの輪',
    who: '大西直樹さん',
    facts: '大西直樹さん。行き来がある、温かい、異業種',
    table: '表で見る',
    cell: '行き来がある、異業種、2人',
    tree: '自分から伸びる、紹介の紐',
    list: '一覧で見る',
    introduced: 'に紹介された',
    by: '佐藤恵さん',
    through: 'この人から3人につながった',
    aim: '会いたい人、知りたいこと',
    words: '課長',
    way: '高橋修さんが、松田千尋さんにつないでくれそうです。',
    why: '高橋修さんと松田千尋さん(同期入社)。',
    ask: '高橋修さんに聞く',
    direct: '直接の知り合いがいます。',
    nobody: '灯台守',
    none: '「灯台守」へつながる人は、記録の中にはまだいません。',
    seat: '席を用意する',
    kept: '席は「目標」にあります。',
    role: '「灯台守」へつながる人',
    topics: '誰が何に詳しいか',
    topic: '展示会',
    all: '40件の話題をすべて見る',
    knower: '清水麻衣さん',
    asked: 'この話を聞いたのは3日前',
  },
};

test.use({ viewport: { width: 360, height: 740 } });

async function openPictures(page: Page, locale: 'en' | 'ja'): Promise<void> {
  await openSample(page, locale);
  await page.goto(`/${locale}/progress/network/`);
  await expect(page.getByRole('group', { name: WORDS[locale].rings })).toBeVisible();
}

function places(page: Page): Promise<string[]> {
  return page.locator('.ring-dot').evaluateAll((dots) =>
    dots.map((dot) => {
      const circle = dot.querySelector('circle');
      return [
        dot.getAttribute('href'),
        circle?.getAttribute('cx'),
        circle?.getAttribute('cy'),
      ].join();
    }),
  );
}

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`the rings are walked by key, and say what the table says in ${locale}`, async ({
    page,
  }) => {
    await openPictures(page, locale);
    const rings = page.getByRole('group', { name: t.rings });
    await expect(rings.getByRole('link')).toHaveCount(40);
    const before = await places(page);
    await page.reload();
    await expect(rings.getByRole('link')).toHaveCount(40);
    expect(await places(page)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

    await page.getByRole('main').getByRole('link').first().focus();
    await page.keyboard.press('Tab');
    const stops = rings.locator('a[tabindex="0"]');
    await expect(stops).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    for (let steps = 0; steps < 8; steps += 1) {
      if ((await page.locator(':focus').getAttribute('aria-label')) === t.facts) break;
      await page.keyboard.press('ArrowRight');
    }
    const dot = rings.getByRole('link', { name: t.facts, exact: true });
    await expect(dot).toBeFocused();
    await expect(stops).toHaveCount(1);
    const [inside, name] = [
      await rings.boundingBox(),
      await page.locator('.ring-name').boundingBox(),
    ];
    expect(await page.locator('.ring-name').textContent()).toBe(t.who);
    expect(name && inside && name.x >= inside.x && name.y >= inside.y).toBe(true);
    expect(name && inside && name.x + name.width <= inside.x + inside.width).toBe(true);

    await page.getByText(t.table).click();
    await page.getByRole('link', { name: t.cell }).click();
    await expect(page.locator('.person-row')).toHaveCount(2);
    await expect(page.locator('.person-row').getByText(t.who.replace('さん', ''))).toBeVisible();
    await page.goBack();
    await dot.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.who.replace('さん', ''));
  });

  test(`a finger shows a name before it opens the person in ${locale}`, async ({ browser }) => {
    const context = await browser.newContext({
      hasTouch: true,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await openPictures(page, locale);
    const dot = page.getByRole('link', { name: t.facts, exact: true });

    await dot.tap();
    await expect(page.locator('.ring-name')).toHaveText(t.who);
    await expect(page.locator('.rings-who').getByRole('link')).toHaveText(t.who);

    await dot.tap();
    await page.waitForURL(/contacts\/person/);
    await context.close();
  });

  test(`the cords and their list tell the same, by key, in ${locale}`, async ({ page }) => {
    await openPictures(page, locale);
    const tree = page.getByRole('group', { name: t.tree });
    const line = tree.getByRole('link', { name: `${t.who} ` });
    const said = (await line.getAttribute('aria-label')) ?? '';
    expect(said).toContain(t.introduced);

    await page.getByText(t.list).click();
    const listed = page.locator('.branches li', { has: page.getByRole('link', { name: t.who }) });
    await expect(listed.last()).toHaveText(said);

    await line.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(tree.getByRole('link', { name: `${t.by} ` })).toBeFocused();
    expect(await page.locator(':focus').getAttribute('aria-label')).toContain(t.through);
    await page.keyboard.press('ArrowRight');
    await expect(line).toBeFocused();
    await expect(tree.locator('a[tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.who.replace('さん', ''));
  });

  test(`a way is found, or a seat keeps the question, in ${locale}`, async ({ page }) => {
    await openPictures(page, locale);
    const field = page.getByLabel(t.aim);
    const answer = page.getByRole('region').filter({ has: field });
    await field.fill(t.words);
    await field.press('Enter');
    await expect(answer.getByText(t.way)).toBeVisible();
    await expect(answer.getByText(t.why)).toBeVisible();
    await expect(answer.getByRole('link', { name: t.ask })).toHaveAttribute(
      'href',
      /sample-person-02/,
    );

    await field.fill(t.topic);
    await field.press('Enter');
    await expect(answer.getByText(t.direct)).toBeVisible();
    await expect(answer.getByRole('link', { name: t.knower })).toBeVisible();

    await field.fill(t.nobody);
    await field.press('Enter');
    await expect(answer.getByText(t.none)).toBeVisible();
    await answer.getByRole('button', { name: t.seat }).press('Enter');
    await expect(answer.getByText(t.kept)).toBeVisible();
    await page.goto(`/${locale}/goals/`);
    await expect(page.getByText(t.role).first()).toBeVisible();
  });

  test(`the directory is the same here and in its lesson in ${locale}`, async ({ page }) => {
    await openPictures(page, locale);
    const row = page
      .getByRole('list', { name: t.topics })
      .getByRole('listitem')
      .filter({ hasText: t.topic })
      .first();
    await page.getByRole('button', { name: t.all }).click();
    await expect(row.getByRole('link', { name: t.knower })).toBeVisible();
    await expect(row).toContainText(t.asked);
    const here = await row.textContent();

    await page.goto(`/${locale}/lessons/know-whom-to-ask/`);
    await page.locator('.tool').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: t.all }).click();
    await expect(row).toHaveText(here ?? '');
  });

  test(`the pictures are found from Progress and from the people in ${locale}`, async ({
    page,
  }) => {
    await openPictures(page, locale);
    await page.goto(`/${locale}/progress/`);
    await page.getByRole('link', { name: t.pictures }).click();
    await page.waitForURL(/progress\/network/);

    await page.goto(`/${locale}/contacts/`);
    await page.getByRole('link', { name: t.contacts }).click();
    await page.waitForURL(/progress\/network/);
  });
}
