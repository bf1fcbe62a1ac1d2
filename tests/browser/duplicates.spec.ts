import { expect, test, type Page } from '@playwright/test';
import { violationsOf } from './violations.ts';

const WORDS = {
  en: {
    family: 'Family name',
    given: 'Given name',
    email: 'Email',
    title: 'Title',
    save: 'Save',
    names: 'Megumi Sato and Megumi Sato',
    perhaps: 'Perhaps the same person as Megumi Sato: compare',
    line: '1 pair of records may be one person',
    compare: 'Compare and join: Megumi Sato and Megumi Sato',
    heading: 'Join Megumi Sato and Megumi Sato',
    join: 'Join these two',
    joined: 'Joined: Megumi Sato.',
    before: 'Before: Head (Title)',
    namesakes: 'Only a namesake: 1 pair',
    twins: 'Ken Mori and Ken Mori',
    apart: 'Not the same person: Ken Mori and Ken Mori',
    told: 'You said that they are two people.',
    nobody: 'Nobody seems to be here twice',
    trash: /^Joined into Megumi Sato/,
    putBack: 'Put back: Megumi Sato',
  },
  ja: {
    family: '姓',
    given: '名',
    email: 'メール',
    title: '役職',
    save: '保存',
    names: 'Megumi SatoさんとMegumi Satoさん',
    perhaps: 'Megumi Satoさんと同じ人かもしれません。見比べる',
    line: '同じ人かもしれない記録が1組',
    compare: '見比べてまとめる：Megumi SatoさんとMegumi Satoさん',
    heading: 'Megumi SatoさんとMegumi Satoさんをまとめる',
    join: 'この二つをまとめる',
    joined: 'Megumi Satoさんの記録を一つにまとめました。',
    before: '以前：Head(役職)',
    namesakes: '名前が同じだけの人：1組',
    twins: 'Ken MoriさんとKen Moriさん',
    apart: '別の人です：Ken MoriさんとKen Moriさん',
    told: '「別の人」とした二人です。',
    nobody: '二重になっている人は見当たりません',
    trash: /^Megumi Satoさんにまとめました/,
    putBack: '元に戻す: Megumi Sato',
  },
};
type Words = (typeof WORDS)['en'];

interface NewPerson {
  family: string;
  given: string;
  email?: string;
  title?: string;
}

/** Adds a person by the form; gives their address. */
async function addPerson(page: Page, t: Words, person: NewPerson): Promise<string> {
  await page.goto(page.url().replace(/\/(en|ja)\/.*/, '/$1/contacts/person/?new'));
  const fill = (label: string, text = '') => page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel(t.family).first().fill(person.family);
  await page.getByLabel(t.given).first().fill(person.given);
  await fill(t.title, person.title);
  await fill(t.email, person.email);
  await page.getByRole('button', { name: t.save, exact: true }).press('Enter');
  await page.waitForURL(/id=/);
  return page.url();
}

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];
  const megumi = { family: 'Sato', given: 'Megumi', email: 'megumi@example.com' };

  test.describe(`duplicates in ${locale}`, () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test.beforeEach(async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(`/${locale}/contacts/`);
    });

    test('are found, compared, joined and taken back by key', async ({ page }) => {
      await addPerson(page, t, { ...megumi, title: 'Buyer' });
      await addPerson(page, t, { ...megumi, title: 'Head' });
      await expect(page.getByRole('link', { name: t.perhaps })).toBeVisible();
      await page.goto(`/${locale}/contacts/`);
      await page.getByRole('link', { name: t.line }).press('Enter');
      await page.getByRole('link', { name: t.compare }).press('Enter');

      await expect(page.getByRole('heading', { name: t.heading })).toBeFocused();
      await page.getByRole('radio', { name: 'Head' }).press('Space');
      await page.keyboard.press('ArrowLeft');
      await expect(page.getByText(t.before)).toBeVisible();
      await page.getByRole('button', { name: t.join }).press('Enter');

      await expect(page.getByText(t.joined)).toBeVisible();
      await expect(page.getByRole('heading', { name: t.nobody })).toBeFocused();
      await page.keyboard.press('z');
      await expect(page.getByRole('article', { name: t.names })).toBeVisible();
      await expect(page.getByText(t.joined)).toHaveCount(0);
    });

    test('lead from the old address, and part again from the trash', async ({ page }) => {
      const first = await addPerson(page, t, megumi);
      const second = await addPerson(page, t, megumi);
      await page.getByRole('link', { name: t.perhaps }).press('Enter');
      await page.getByRole('button', { name: t.join }).press('Enter');
      await expect(page.getByText(t.joined)).toBeVisible();

      await page.goto(second);
      await expect(page).toHaveURL(first);
      await page.goto(`/${locale}/data/`);
      await expect(page.getByText(t.trash)).toBeVisible();
      await page.getByRole('button', { name: t.putBack }).press('Enter');
      await expect(page.getByText(t.trash)).toHaveCount(0);

      await page.goto(second);
      await expect(page.getByRole('heading', { name: 'Megumi Sato', level: 1 })).toBeVisible();
      expect(page.url()).toBe(second);
    });

    test('can be used by everyone', async ({ page }) => {
      await addPerson(page, t, { ...megumi, title: 'Buyer' });
      await addPerson(page, t, { ...megumi, title: 'Head' });
      await page.goto(`/${locale}/contacts/duplicates/`);
      await expect(page.getByRole('article', { name: t.names })).toBeVisible();
      const inList = await violationsOf(page);
      await page.getByRole('link', { name: t.compare }).press('Enter');
      await expect(page.getByRole('heading', { name: t.heading })).toBeFocused();

      expect([inList, await violationsOf(page)]).toEqual([[], []]);
    });

    test('of name alone are kept apart and remembered', async ({ page }) => {
      const ken = { family: 'Mori', given: 'Ken' };
      await addPerson(page, t, ken);
      await addPerson(page, t, ken);
      await page.goto(`/${locale}/contacts/duplicates/`);
      await expect(page.getByRole('heading', { name: t.nobody })).toBeVisible();
      await page.getByText(t.namesakes).press('Enter');
      const card = page.getByRole('article', { name: t.twins });
      await card.getByRole('button', { name: t.apart }).press('Enter');
      await expect(card.getByText(t.told)).toBeVisible();

      await page.reload();
      await page.getByText(t.namesakes).press('Enter');

      await expect(card.getByText(t.told)).toBeVisible();
      await expect(card.getByRole('link', { name: t.compare })).toHaveCount(0);
      await page.goto(`/${locale}/contacts/`);
      await expect(page.getByText('Ken Mori')).toHaveCount(2);
      await expect(page.getByRole('link', { name: t.line })).toHaveCount(0);
    });
  });
}
