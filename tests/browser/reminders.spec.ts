import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unfold } from './data-page.ts';
import { openSample } from './sample-people.ts';

const WORDS = {
  en: {
    section: 'Reminders in your calendar',
    save: 'Save a calendar file',
    habit: 'Habits and their cues',
    review: 'Weekly review\\, ten minutes',
    today: 'Today',
    add: /^Add to the checklist: /,
    badge: 'A number on the site’s icon',
  },
  ja: {
    section: 'カレンダーでのお知らせ',
    save: 'カレンダーのファイルを保存',
    habit: '習慣とそのきっかけ',
    review: '週の振り返り、10分',
    today: '今日',
    add: /^習慣に加える：/,
    badge: 'サイトのアイコンに数を出す',
  },
};

test.use({ viewport: { width: 360, height: 740 } });

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`a calendar file holds what was chosen in ${locale}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-27T03:00:00Z'));
    await openSample(page, locale);
    await page.goto(`/${locale}/data/`);
    const section = await unfold(page, t.section);
    await section.getByLabel(t.habit).check();
    const download = page.waitForEvent('download');
    await section.getByRole('button', { name: t.save }).press('Enter');
    const file = await download;

    expect(file.suggestedFilename()).toBe('enishi-2026-11-27.ics');
    await expect(section.getByRole('status')).toContainText('enishi-2026-11-27.ics');
    const text = readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '');
    const lines = text.split('\r\n');
    expect(lines).toContain(`SUMMARY:${t.review}`);
    expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=FR');
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(uids.filter((line) => line.startsWith('UID:habit-')).length).toBeGreaterThan(2);
    expect(new Set(uids).size).toBe(uids.length);
  });

  test(`the icon shows promises only where that was asked for in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      const said: (number | string)[] = [];
      Object.assign(globalThis, { said });
      Object.assign(navigator, {
        setAppBadge: async (count: number) => void said.push(count),
        clearAppBadge: async () => void said.push('none'),
      });
    });
    const said = () => page.evaluate(() => Object(globalThis).said);
    await openSample(page, locale);
    await page.goto(`/${locale}/today/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await said()).toEqual([]);

    await page.goto(`/${locale}/data/`);
    await (await unfold(page, t.section)).getByLabel(t.badge).check();
    await page.getByRole('link', { name: t.today, exact: true }).first().click();

    await expect.poll(said).toEqual([expect.any(Number)]);

    await page.goto(`/${locale}/data/`);
    await (await unfold(page, t.section)).getByLabel(t.badge).uncheck();
    await expect.poll(said).toEqual(['none']);
  });

  test(`the icon is clear once every promise is kept in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      const said: (number | string)[] = [];
      Object.assign(globalThis, { said });
      localStorage.setItem('enishi.badge', '1');
      Object.assign(navigator, {
        setAppBadge: async (count: number) => void said.push(count),
        clearAppBadge: async () => void said.push('none'),
      });
    });
    await page.goto(`/${locale}/checklist/`);
    await page.getByRole('button', { name: t.add }).first().click();
    await page.getByRole('link', { name: t.today, exact: true }).first().click();

    await expect.poll(() => page.evaluate(() => Object(globalThis).said)).toEqual(['none']);
  });
}
