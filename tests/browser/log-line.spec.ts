import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

/** Two people of one family name, and a line that names it. */
const WORDS = {
  en: {
    open: 'Log',
    dialog: 'Log someone',
    field: 'In one line',
    save: 'Save',
    close: 'Close',
    people: ['Megumi Sato', 'Ken Sato'],
    first: 'From now on one line will do, such as: met with Megumi Sato',
    line: 'lunch with Sato yesterday at Nobu, gave introduction, send deck next Tuesday',
    who: 'Who Megumi Sato',
    chips: ['Day Yesterday', 'What it was Meal', 'Gave An introduction', 'Note at Nobu'],
    promise: /^I promised send deck, by Tue/,
    which: 'Which Sato?',
    chosen: /^Megumi Sato/,
    fault: 'Choose the person you mean, or someone else.',
    takeOut: 'Take out Gave: An introduction',
    note: 'Note at Nobu, gave introduction',
    logged: 'Logged: Megumi Sato.',
    entry: ['Meal', 'Gave: An introduction', 'at Nobu'],
    kept: 'Kept: send deck',
    undo: 'Undo',
    fields: 'All fields',
    gift: 'A gift',
    gaveGift: 'Gave A gift',
    gave: 'What you gave',
    more: 'Day, what passed between you, next step',
  },
  ja: {
    open: '記録',
    dialog: 'やりとりを記録',
    field: 'ひとことで',
    save: '保存',
    close: '閉じる',
    people: ['佐藤 恵', '佐藤 健'],
    first: '次からは、ひとことでも記録できます。例：佐藤恵さんと会った',
    line: '昨日 佐藤さんと駅前でランチ 紹介した 来週火曜に資料送る',
    who: '誰と 佐藤恵さん',
    chips: ['日付 昨日', '何を 食事', '渡したもの 紹介', 'メモ 駅前で'],
    promise: /^自分の約束 資料送る、/,
    which: 'どの佐藤さんですか。',
    chosen: /^佐藤恵/,
    fault: 'どの人か、選んでください。',
    takeOut: '渡したもの：紹介を外す',
    note: 'メモ 駅前で 紹介した',
    logged: '記録しました。佐藤恵さん',
    entry: ['食事', '渡した：紹介', '駅前で'],
    kept: '果たした：資料送る',
    undo: '取り消す',
    fields: 'すべての項目',
    gift: '贈り物',
    gaveGift: '渡したもの 贈り物',
    gave: '渡したもの',
    more: '日付、渡したもの・受け取ったもの、次の一歩',
  },
};

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, actionTimeout: 10_000 });

async function openLog(page: Page, t: (typeof WORDS)['en']): Promise<Locator> {
  await page.getByRole('button', { name: t.open, exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: t.dialog });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** What the line left on the page of the person: entry, what passed, note, and the promise. */
function kept(page: Page, t: (typeof WORDS)['en']): Locator {
  const [kind = '', passed = '', note = ''] = t.entry;
  // The page lies inert behind the dialog, where roles are not seen.
  const main = page.locator('main');
  const said = (text: string) => main.getByText(text, { exact: true });
  return said(kind)
    .or(said(passed))
    .or(said(note))
    .or(main.locator(`[aria-label="${t.kept}"]`));
}

/** Logs someone new by the fields, as before. */
async function logByFields(page: Page, t: (typeof WORDS)['en'], name: string): Promise<Locator> {
  const dialog = await openLog(page, t);
  await dialog.getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: t.save, exact: true }).click();
  await expect(dialog.getByRole('button', { name: t.undo, exact: true })).toBeVisible();
  return dialog;
}

/** Opens the log with one person in it, the focus in its line. */
async function openLine(page: Page, t: (typeof WORDS)['ja']) {
  await page.goto('/ja/contacts/');
  await logByFields(page, t, '佐藤 恵');
  await page.keyboard.press('Escape');
  const dialog = await openLog(page, t);
  const field = dialog.getByRole('textbox', { name: t.field });
  await expect(field).toBeFocused();
  return { dialog, field };
}

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test.describe(`one line in ${locale}`, () => {
    test.setTimeout(120_000);

    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale}/contacts/`);
      for (const [index, name] of t.people.entries()) {
        const dialog = await logByFields(page, t, name);
        await expect(dialog.getByText(t.first)).toHaveCount(index === 0 ? 1 : 0);
        await page.keyboard.press('Escape');
      }
      await page.getByRole('link', { name: t.chosen }).click();
      await page.waitForURL(/id=/);
    });

    test('is shown as chips, kept, and taken back', async ({ page }) => {
      const dialog = await openLog(page, t);
      const field = dialog.getByRole('textbox', { name: t.field });
      await expect(field).toBeFocused();
      await page.keyboard.insertText(t.line);

      for (const chip of t.chips)
        await expect(dialog.getByRole('button', { name: chip }).first()).toBeVisible();
      await expect(dialog.getByRole('button', { name: t.promise })).toBeVisible();
      await expect(dialog.getByRole('combobox')).toBeHidden();
      await dialog.getByRole('button', { name: t.save, exact: true }).tap();
      await expect(dialog.getByText(t.fault)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await dialog
        .getByRole('group', { name: t.which })
        .getByRole('button', { name: t.chosen })
        .tap();
      await expect(dialog.getByRole('button', { name: t.who })).toBeVisible();
      await expect(dialog.getByRole('group', { name: t.which })).toHaveCount(0);
      await dialog.getByRole('button', { name: t.save, exact: true }).tap();
      await expect(dialog.getByText(t.logged)).toBeVisible();
      await expect(kept(page, t)).toHaveCount(t.entry.length + 1);

      await dialog.getByRole('button', { name: t.undo, exact: true }).tap();
      await expect(dialog.getByRole('textbox', { name: t.field })).toHaveValue(t.line);
      await expect(dialog.getByRole('textbox', { name: t.field })).toBeFocused();
      await expect(kept(page, t)).toHaveCount(0);

      await dialog.getByRole('button', { name: t.save, exact: true }).tap();
      // What was saved takes the form's place: a tap meanwhile would land beside.
      await expect(dialog.getByText(t.logged)).toBeVisible();
      await dialog.getByRole('button', { name: t.close, exact: true }).tap();
      await expect(dialog).toBeHidden();
      await expect(kept(page, t)).toHaveCount(t.entry.length + 1);
    });

    test('is put right by its chips and its fields', async ({ page }) => {
      const dialog = await openLog(page, t);
      await expect(dialog.getByRole('textbox', { name: t.field })).toBeFocused();
      await page.keyboard.insertText(t.line);
      await dialog.getByRole('button', { name: t.takeOut }).tap();

      await expect(dialog.getByRole('button', { name: t.takeOut })).toHaveCount(0);
      await expect(dialog.getByRole('button', { name: t.note })).toBeVisible();

      await dialog.getByRole('button', { name: t.fields }).tap();
      await expect(dialog.getByRole('combobox')).toBeFocused();
      await dialog.getByText(t.more).tap();
      const gave = dialog.getByRole('group', { name: t.gave, exact: true });
      await gave.getByText(t.gift, { exact: true }).tap();
      await expect(dialog.getByRole('button', { name: t.gaveGift })).toBeVisible();

      await dialog.getByRole('textbox', { name: t.field }).fill(`${t.line} !`);
      await expect(dialog.getByRole('button', { name: t.gaveGift })).toBeVisible();
      await expect(gave.getByRole('checkbox', { checked: true })).toHaveCount(1);
    });

    test('is written and kept by keys alone', async ({ page }) => {
      const dialog = await openLog(page, t);
      await expect(dialog.getByRole('textbox', { name: t.field })).toBeFocused();
      await page.keyboard.type(t.line);
      await expect(dialog.getByRole('button', { name: t.promise })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(dialog.getByText(t.fault)).toBeVisible();

      const candidates = dialog.getByRole('group', { name: t.which }).getByRole('button');
      await expect(candidates.first()).toBeFocused();
      const chosen = candidates.filter({ hasText: t.chosen });
      if ((await page.locator(':focus').textContent())?.match(t.chosen) === null) {
        await page.keyboard.press('Tab');
      }
      await expect(chosen).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('button', { name: t.who })).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(dialog.getByRole('textbox', { name: t.field })).toBeFocused();
      await page.keyboard.press('Enter');

      await expect(dialog.getByText(t.logged)).toBeVisible();
    });
  });
}

test('nothing is read or kept while an input method converts', async ({ page }) => {
  const t = WORDS.ja;
  const { dialog, field } = await openLine(page, t);
  const cdp = await page.context().newCDPSession(page);
  const text = '佐藤さんとランチ';

  await cdp.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: text.length });
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(field).toHaveValue(text);
  await expect(dialog.getByRole('button', { name: '何を 食事' })).toHaveCount(0);
  await expect(dialog.getByText(t.logged)).toHaveCount(0);

  await cdp.send('Input.insertText', { text });
  await expect(dialog.getByRole('button', { name: '何を 食事' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(t.logged)).toBeVisible();
});

test('a line is kept whole where Enter comes before its last letters are painted', async ({
  page,
}) => {
  const t = WORDS.ja;
  const { dialog, field } = await openLine(page, t);
  await page.keyboard.insertText('佐藤さんと駅前で');
  await expect(dialog.getByRole('button', { name: t.who })).toBeVisible();

  // Two events of one frame; what is drawn for the first has only a microtask between.
  await field.evaluate(async (element: HTMLTextAreaElement) => {
    element.value += 'ランチ';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    element.dispatchEvent(new KeyboardEvent('keydown', enter));
  });

  await expect(dialog.getByText(t.logged)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: t.chosen }).click();
  await expect(page.locator('main').getByText('食事', { exact: true }).first()).toBeVisible();
});
