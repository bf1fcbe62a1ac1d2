import { readFile } from 'node:fs/promises';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { fill } from '../../src/i18n/format.ts';
import { newContact } from '../../src/domain/contact.ts';
import { notices } from '../../src/i18n/messages/notices.ts';
import { setAside } from '../../src/i18n/messages/set-aside.ts';

/** What storage can refuse, and what the visitor is told in both languages. */
const WORDS = {
  en: {
    save: 'Save',
    full: 'There is no room left on this device',
    kept: 'What you typed is still in the form.',
    draft: 'Save what I typed as a file',
    blocked: 'Another tab holds an older version of your records open.',
    unavailable: 'This browser does not let the site store anything',
    newer: 'Your records were written by a newer version of this site',
    copy: 'Save a copy of everything',
    aside: 'Set aside',
    asideSave: 'Save them as a file',
  },
  ja: {
    save: '保存',
    full: '端末の空きが足りないため、保存できませんでした。',
    kept: '入力した内容は、まだ画面に残っています。',
    draft: '入力した内容をファイルに保存',
    blocked: '別のタブが古い版のまま記録を開いています。',
    unavailable: 'このブラウザでは記録を保存できません',
    newer: '記録は新しい版のサイトで書かれたもの',
    copy: 'すべてをファイルに保存',
    aside: 'よけてある記録',
    asideSave: 'ファイルに保存',
  },
};

/** Types a name into the quick log and presses Save. */
async function log(page: Page, name: string, save: string): Promise<void> {
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: save, exact: true }).click();
}

async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** Puts a row into the visitor's database as no page of ours would. */
async function putRow(page: Page, key: string, row: object): Promise<void> {
  await page.evaluate(
    async ([at, value]) => {
      const done = (request: IDBRequest) =>
        new Promise<void>((resolve) => (request.onsuccess = () => resolve()));
      const opening = indexedDB.open('enishi');
      await done(opening);
      const store = opening.result.transaction('records', 'readwrite').objectStore('records');
      const reading = store.get(at);
      await done(reading);
      await done(store.put({ ...reading.result, ...value }, at));
      opening.result.close();
    },
    [key, row] as const,
  );
}

/** Holds the database open in another tab as an older version would: it does not let go. */
async function holdOpen(context: BrowserContext): Promise<void> {
  const other = await context.newPage();
  await other.goto('/en/about/');
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('enishi', 1).onsuccess = () => resolve();
      }),
  );
}

for (const locale of ['en', 'ja'] as const) {
  const t = WORDS[locale];

  test.describe(`storage in ${locale}`, () => {
    test('that is full keeps what was typed and gives it as a file', async ({ page, context }) => {
      await page.goto(`/${locale}/contacts/`);
      const cdp = await context.newCDPSession(page);
      const { origin } = new URL(page.url());
      await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await log(page, 'Ken Mori', t.save);

      await expect(page.getByText(t.full)).toBeVisible();
      await expect(page.getByText(t.kept)).toBeVisible();
      await expect(page.getByRole('dialog').getByText('Ken Mori')).toBeVisible();
      expect(await saved(page, t.draft)).toMatch(/Ken.*Mori|Mori.*Ken/s);
      await cdp.send('Storage.overrideQuotaForOrigin', { origin });
      const save = page.getByRole('dialog').getByRole('button', { name: t.save, exact: true });
      await save.click();
      await expect(save).toHaveCount(0);
      await expect(page.getByText(t.full)).toHaveCount(0);
      await page.goto(`/${locale}/contacts/`);
      await expect(page.getByRole('main').getByText('Ken Mori')).toBeVisible();
    });

    test('that another tab holds says which tabs to close', async ({ page, context }) => {
      await page.addInitScript(() => {
        const { open } = IDBFactory.prototype;
        IDBFactory.prototype.open = function (name) {
          return open.call(this, name, 2);
        };
      });
      await holdOpen(context);

      await page.goto(`/${locale}/contacts/`);

      await expect(page.getByText(t.blocked)).toBeVisible();
    });

    test('that the browser forbids says how to allow it', async ({ page }) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('storage is off', 'SecurityError');
        };
      });

      await page.goto(`/${locale}/contacts/`);

      await expect(page.getByText(t.unavailable)).toBeVisible();
    });

    test('of a newer version is read-only and gives a copy', async ({ page }) => {
      await page.goto(`/${locale}/today/`);
      await log(page, 'Megumi Sato', t.save);
      await expect(page.getByTestId('notices').getByRole('status')).not.toBeEmpty();
      await putRow(page, 'meta', { schema: 99 });

      await page.goto(`/${locale}/contacts/`);
      await expect(page.getByRole('main').getByText('Megumi Sato')).toBeVisible();
      await log(page, 'Ken Mori', t.save);

      await expect(page.getByText(t.newer)).toBeVisible();
      const copy = await saved(page, t.copy);
      expect(copy).toContain('Megumi');
      expect(copy).not.toContain('Ken Mori');
    });

    test('with a damaged record sets it aside and shows the rest', async ({ page }) => {
      await page.goto(`/${locale}/today/`);
      await log(page, 'Megumi Sato', t.save);
      await expect(page.getByTestId('notices').getByRole('status')).not.toBeEmpty();
      await putRow(page, 'contact:broken', { name: 7, note: 'still here' });

      await page.goto(`/${locale}/contacts/`);
      await expect(page.getByRole('main').getByText('Megumi Sato')).toBeVisible();
      await page.goto(`/${locale}/data/`);

      await expect(page.getByRole('heading', { name: t.aside })).toBeVisible();
      await expect(page.getByText('contact:broken')).toBeVisible();
      expect(await saved(page, t.asideSave)).toContain('still here');
    });

    test('with a wrong field in a record offers to keep it without, and back', async ({ page }) => {
      const words = setAside[locale];
      await page.goto(`/${locale}/today/`);
      await log(page, 'Megumi Sato', t.save);
      await expect(page.getByTestId('notices').getByRole('status')).not.toBeEmpty();
      const at = '2026-11-20T01:00:00.000Z';
      await putRow(page, 'contact:wrong', {
        ...newContact({ name: { single: 'Yui Abe' } }, { id: 'wrong', now: at }),
        birthday: 'in May',
      });

      await page.goto(`/${locale}/data/`);
      const section = page.getByRole('region', { name: words.title });
      await expect(section).toContainText(
        fill(words.wrong, { field: 'birthday', value: 'in May' }),
      );
      await section
        .getByRole('button', { name: fill(words.keep, { fields: 'birthday' }) })
        .press('Enter');
      await expect(section.getByText(words.kept)).toBeFocused();
      await expect(section.getByRole('button')).toHaveCount(0);
      await page.getByRole('button', { name: notices[locale].undo }).press('Enter');
      await expect(section.getByText('contact:wrong')).toBeVisible();

      await section.getByRole('button').first().press('Enter');
      await expect(section.getByText(words.kept)).toBeFocused();
      await page.goto(`/${locale}/contacts/person/?id=wrong`);
      await expect(page.getByText(/in May/)).toBeVisible();
    });
  });
}
