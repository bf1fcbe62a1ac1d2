import { expect, test } from '@playwright/test';
import { openSample } from './sample-people.ts';

const WORDS = {
  en: {
    reread: /Half of the 12 weeks are over/,
    keep: 'It holds',
    print: 'Print on one page',
    act: 'Next act',
    add: 'Add the act',
    enough: /Enough for this week: “Ring Ken” is done/,
    places: /Where such people are:/,
    undo: 'Undo',
    who: 'Who could fill it?',
    seat: 'Seat them',
    before: '1 of 3 needs covered',
    after: '2 of 3 needs covered',
    thin: ['Peter Ainsley', 'thin'],
    close: ['Graham Tolliver', 'covered'],
    empty: /^Empty the seat/,
  },
  ja: {
    reread: /12週間の半分が過ぎました/,
    keep: 'このままでよい',
    print: '一枚に印刷する',
    act: '次にすること',
    add: '追加',
    enough: /今週は、これで十分です。「Ring Ken」が済みました/,
    places: /会えそうな場所：/,
    undo: '取り消す',
    who: '誰を迎えますか',
    seat: '席に迎える',
    before: '3種類の助けのうち、1種類はそろっています',
    after: '3種類の助けのうち、2種類はそろっています',
    thin: ['松田 千尋', '手薄'],
    close: ['高橋 修', 'そろっている'],
    empty: /の席を空ける$/,
  },
};

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test(`a goal is read again at its middle, and one act is enough in ${locale}`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2026-11-27T03:00:00Z'));
    await openSample(page, locale);
    await page.goto(`/${locale}/goals/`);
    const goal = page.getByRole('article').first();
    await expect(goal.getByText(t.reread)).toBeVisible();
    await expect(goal.getByText(t.places).first()).toBeVisible();
    await goal.getByRole('button', { name: t.keep }).press('Enter');
    await expect(goal.getByText(t.reread)).toHaveCount(0);
    await page.getByRole('button', { name: t.undo }).click();
    await expect(goal.getByText(t.reread)).toBeVisible();

    await goal.getByLabel(t.act).fill('Ring Ken');
    await goal.getByRole('button', { name: t.add }).first().click();
    await goal.getByRole('checkbox', { name: 'Ring Ken' }).check();

    await expect(goal.getByText(t.enough)).toBeVisible();
  });

  test(`an empty seat is thin with an acquaintance and covered with a friend in ${locale}`, async ({
    page,
  }) => {
    await openSample(page, locale);
    await page.goto(`/${locale}/goals/`);
    const goal = page.getByRole('article').first();
    const seat = goal.locator('.seat').nth(2);
    await expect(goal.getByText(t.before)).toBeVisible();

    for (const [[name = '', state = ''], coverage] of [
      [t.thin, t.before],
      [t.close, t.after],
    ] as const) {
      await seat.getByText(t.who).click();
      await seat.getByRole('combobox').fill(name);
      await page.keyboard.press('Enter');
      await seat.getByRole('button', { name: t.seat }).click();
      await expect(seat.getByText(state, { exact: true })).toBeVisible();
      await expect(goal.getByText(coverage)).toBeVisible();
      if (coverage === t.before) await seat.getByRole('button', { name: t.empty }).click();
    }
  });

  test(`a goal prints on one page in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => Object.assign(globalThis, { print: () => undefined }));
    await openSample(page, locale);
    await page.goto(`/${locale}/goals/`);
    const goal = page.getByRole('article').first();
    await goal.getByRole('button', { name: t.print }).press('Enter');
    await expect(goal).toHaveAttribute('data-printing', '');

    await page.emulateMedia({ media: 'print' });
    await expect(goal.getByLabel(t.act)).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');

    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}
