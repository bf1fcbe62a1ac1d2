import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { lessons } from '../../src/i18n/messages/lessons.ts';
import { violationsOf } from './violations.ts';
import { watch } from './watch.ts';

/** What the page handed to the device's own sharing. */
type Shared = { shared: ShareData[] };

/** Gives the browser a sharing of its own, which keeps what it gets, or fails as it is told. */
async function withSharing(page: Page, fault?: string): Promise<void> {
  await page.addInitScript((name) => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        shared.push(data);
        if (name) throw new DOMException('', name);
      },
    });
  }, fault);
}

/** Takes the device's own sharing away, as on a desktop, and the clipboard if told so. */
async function withoutSharing(page: Page, { clipboard }: { clipboard: boolean }): Promise<void> {
  await page.addInitScript((hasClipboard) => {
    delete (Navigator.prototype as { share?: unknown }).share;
    if (!hasClipboard) Object.defineProperty(navigator, 'clipboard', { value: undefined });
  }, clipboard);
}

for (const locale of LOCALES) {
  const t = lessons[locale].share;
  const path = `/${locale}/lessons/give-and-take/`;
  const press = (page: Page) => page.getByRole('button', { name: t.button }).press('Enter');

  test(`a lesson in ${locale} is shared by the device, its title and address only`, async ({
    page,
    baseURL,
  }) => {
    await withSharing(page);
    await page.goto(`${path}?id=someone#how`);

    await press(page);

    const shared = await page.evaluate(() => (window as unknown as Shared).shared);
    expect(shared).toEqual([{ title: await page.title(), url: `${baseURL}${path}` }]);
    await expect(page.locator('#status')).toBeEmpty();
  });

  test(`a lesson in ${locale} is copied where the device does not share`, async ({
    page,
    context,
    baseURL,
  }) => {
    const faults = await watch(page, new URL(baseURL ?? '').origin);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await withoutSharing(page, { clipboard: true });
    await page.goto(`${path}?id=someone#how`);

    await press(page);

    await expect(page.locator('#status')).toHaveText(t.copied);
    await expect(page.getByRole('article').getByText(t.copied)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${path}`);
    expect(faults).toEqual([]);
  });

  test(`a lesson in ${locale} shows its address where nothing can be copied`, async ({
    page,
    baseURL,
  }) => {
    await withoutSharing(page, { clipboard: false });
    await page.goto(`${path}?id=someone#how`);

    await press(page);

    const said = `${t.byHand} ${baseURL}${path}`;
    await expect(page.locator('#status')).toHaveText(said);
    await expect(page.getByRole('article').getByText(said)).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('a sharing that the visitor closes says nothing more', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await withSharing(page, 'AbortError');
  await page.goto('/en/lessons/give-and-take/');

  await page.getByRole('button', { name: lessons.en.share.button }).press('Enter');

  await expect.poll(() => page.evaluate(() => (window as unknown as Shared).shared.length)).toBe(1);
  await expect(page.locator('#status')).toBeEmpty();
  await expect(page.getByText(lessons.en.share.copied)).toHaveCount(0);
});

test('a sharing that fails is copied instead', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await withSharing(page, 'NotAllowedError');
  await page.goto('/en/lessons/give-and-take/');

  await page.getByRole('button', { name: lessons.en.share.button }).press('Enter');

  await expect(page.locator('#status')).toHaveText(lessons.en.share.copied);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson offers no sharing', async ({ page }) => {
    await page.goto('/en/lessons/give-and-take/');

    const button = page.getByRole('button', { name: lessons.en.share.button });
    await expect(page.getByRole('article')).toContainText(lessons.en.share.button);
    await expect(button).toHaveCount(0);
  });
});
