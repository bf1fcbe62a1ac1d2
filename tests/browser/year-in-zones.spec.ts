import { expect, test, type Browser, type Page } from '@playwright/test';

const WORDS = {
  en: {
    own: 'Write your own habit',
    title: /^What will you do\?/,
    saveNew: 'Add to the checklist',
    about: 'About “Read”',
    edit: 'Edit',
    rule: 'How often?',
    weekly: 'Some times a week',
    save: 'Save the habit',
    pauseAll: 'Pause everything',
    pause: 'Rest from today',
    end: 'End the rest',
  },
  ja: {
    own: '自分で習慣を書く',
    title: /^何をしますか/,
    saveNew: '習慣に加える',
    about: '「Read」について',
    edit: '編集',
    rule: 'どれくらいの間隔で',
    weekly: '週に何回か',
    save: '習慣を保存',
    pauseAll: 'すべてを休む',
    pause: '今日から休む',
    end: '休みを終える',
  },
};
type Locale = keyof typeof WORDS;

/** Where the same year is lived, and in which language. */
const ZONES: [zone: string, locale: Locale][] = [
  ['Asia/Tokyo', 'ja'],
  ['Europe/Paris', 'en'],
  ['America/Los_Angeles', 'en'],
  ['Pacific/Apia', 'ja'],
];

/** Days on which the habit is ticked, by the clock on the wall: late, early, on nights when clocks change. */
const TICKS = [
  ['2026-03-07T23:55', '2026-03-08T02:30', '2026-03-29T02:30', '2026-04-05T03:30'],
  ['2026-06-30T00:05', '2026-07-01T23:59'],
  ['2026-09-27T03:30', '2026-10-25T02:30', '2026-11-01T01:30', '2026-12-31T23:59'],
] as const;

test.use({ viewport: { width: 360, height: 780 } });

test('one year leaves the same records in four time zones', async ({ browser, baseURL }) => {
  test.setTimeout(360_000);
  const years: unknown[] = [];
  for (const [timezoneId, locale] of ZONES) {
    years.push(await liveTheYear(browser, { timezoneId, locale, baseURL }));
  }

  const [first, ...others] = years;
  const text = JSON.stringify(first);
  for (const day of ['2026-03-29', '2026-06-01', '2026-08-10']) expect(text).toContain(day);
  for (const other of others) expect(other).toEqual(first);
});

test('a journey across the date line ticks the days that were lived', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    timezoneId: 'Pacific/Apia',
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await openAt(page, 'en', '2026-05-04T08:00');
  await addHabit(page, 'en');
  await page.locator('.day').nth(0).click();
  const state = await context.storageState({ indexedDB: true });
  await context.close();

  // The same morning in Los Angeles is the day before: nothing that was ticked is lost or doubled.
  const away = await browser.newContext({
    timezoneId: 'America/Los_Angeles',
    storageState: state,
    ...(baseURL && { baseURL }),
  });
  const there = await away.newPage();
  await openAt(there, 'en', '2026-05-03T13:00');
  await there.getByRole('button', { name: 'The week before' }).waitFor();
  expect(await checkInDays(there)).toEqual(['2026-05-04']);
  await openAt(there, 'en', '2026-05-05T09:00');
  await there.locator('.day').nth(1).click();
  await expect.poll(() => checkInDays(there)).toEqual(['2026-05-04', '2026-05-05']);
  await away.close();
});

interface Place {
  timezoneId: string;
  locale: Locale;
  baseURL: string | undefined;
}

async function liveTheYear(browser: Browser, { timezoneId, locale, baseURL }: Place) {
  const t = WORDS[locale];
  const context = await browser.newContext({
    timezoneId,
    viewport: { width: 360, height: 780 },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  const [spring, summer, autumn] = TICKS;

  await openAt(page, locale, '2026-01-12T12:00');
  await addHabit(page, locale);
  await tickOn(page, locale, spring);

  await openAt(page, locale, '2026-06-01T00:10');
  await page.getByRole('button', { name: t.about }).click();
  await page.getByRole('button', { name: t.edit, exact: true }).click();
  await page.getByLabel(t.rule, { exact: true }).selectOption({ label: t.weekly });
  const save = page.getByRole('button', { name: t.save, exact: true });
  await save.click();
  await expect(save).toHaveCount(0);
  await tickOn(page, locale, summer);

  await openAt(page, locale, '2026-08-10T12:00');
  await page.getByText(t.pauseAll, { exact: true }).click();
  await page.getByRole('button', { name: t.pause, exact: true }).click();
  const end = page.getByRole('button', { name: t.end, exact: true });
  await expect(end).toBeVisible();
  await openAt(page, locale, '2026-08-20T12:00');
  await page.getByText(t.pauseAll, { exact: true }).click();
  await end.click();
  await expect(end).toHaveCount(0);
  await tickOn(page, locale, autumn);

  const records = await recordsOf(page);
  await context.close();
  return records;
}

/** Puts the clock to a time on the wall of the page's zone, and opens the checklist. */
async function openAt(page: Page, locale: Locale, wall: string): Promise<void> {
  const time = await page.evaluate((local) => new Date(local).getTime(), wall);
  await page.clock.setFixedTime(time);
  await page.goto(`/${locale}/checklist/`);
}

async function addHabit(page: Page, locale: Locale): Promise<void> {
  const t = WORDS[locale];
  await page.getByRole('button', { name: t.own }).click();
  await page.getByLabel(t.title).fill('Read');
  await page.getByRole('button', { name: t.saveNew, exact: true }).click();
  await expect(page.locator('details.habit')).toHaveCount(1);
}

async function tickOn(page: Page, locale: Locale, walls: readonly string[]): Promise<void> {
  for (const wall of walls) {
    await openAt(page, locale, wall);
    const day = wall.slice(0, 10);
    const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
    await page.locator('.day').nth(weekday).click();
    await expect.poll(() => checkInDays(page)).toContain(day);
  }
}

async function checkInDays(page: Page): Promise<string[]> {
  const records = await recordsOf(page);
  return records.flatMap((record) => Object.keys(record.checkIns ?? {})).sort();
}

interface Row {
  checkIns?: Record<string, unknown>;
}

/** Every record but for its ids and the instants at which it was written. */
function recordsOf(page: Page): Promise<Row[]> {
  return page.evaluate(
    () =>
      new Promise<Row[]>((resolve) => {
        const own = new Set(['id', 'at', 'createdAt', 'updatedAt', 'dataSet', 'openedAt']);
        const opening = indexedDB.open('enishi');
        opening.onsuccess = () => {
          const range = IDBKeyRange.bound('a', 'meta', false, true);
          const store = opening.result.transaction('records').objectStore('records');
          const habits = store.getAll(range);
          const settings = store.getAll(IDBKeyRange.bound('n', 'z'));
          settings.onsuccess = () => {
            const rows = [...habits.result, ...settings.result];
            const text = JSON.stringify(rows, (key, value) => (own.has(key) ? undefined : value));
            resolve(JSON.parse(text));
            opening.result.close();
          };
        };
      }),
  );
}
