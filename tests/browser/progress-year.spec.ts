import { expect, test } from '@playwright/test';
import { openSample } from './sample-people.ts';

const WORDS = {
  en: {
    table: 'As a table',
    titles: [
      'Give and take, month by month',
      'A year of practice',
      'When there was an occasion',
      'Who brought whom',
      'Firsts and returns',
    ],
    first: /The first entry, with/,
  },
  ja: {
    table: '表で見る',
    titles: [
      '渡した・受け取った、月ごとに',
      '習慣の一年',
      '機会があったとき',
      '誰が誰をつないだか',
      '初めてのこと、戻ってきたこと',
    ],
    first: /最初の記録。/,
  },
};

test.use({ viewport: { width: 360, height: 740 } });

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`a year is drawn, and every picture has its table by key in ${locale}`, async ({ page }) => {
    await openSample(page, locale);
    await page.goto(`/${locale}/progress/`);

    for (const name of t.titles) {
      const picture = page.getByRole('region', { name, exact: true });
      await picture.getByText(t.table, { exact: true }).press('Enter');
      await expect(picture.getByRole('table')).toBeVisible();
      expect(await picture.getByRole('rowheader').count()).toBeGreaterThan(0);
    }

    const milestones = page.getByRole('region', { name: t.titles[4] ?? '', exact: true });
    await expect(milestones.getByRole('rowheader', { name: t.first })).toHaveCount(1);
  });
}
