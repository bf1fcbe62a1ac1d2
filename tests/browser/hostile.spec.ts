import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../../src/i18n/locales.ts';
import { dataPage } from './data-page.ts';
import { HOSTILE, WHOLE_PEOPLE, hostileRows } from './hostile-rows.ts';
import { ADDRESSES } from './site-pages.ts';
import { watch } from './watch.ts';

const ROWS = hostileRows();

/** What stands on the page that a record made: elements of its text, and links that lead elsewhere. */
async function madeOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const made = [...document.querySelectorAll('[onerror], img[src="x"], script')].filter(
      (element) => element.tagName !== 'SCRIPT' || element.textContent.includes('alert('),
    );
    const links = [...document.querySelectorAll('a[href]')].filter((link) => {
      const { protocol } = new URL(link.getAttribute('href') ?? '', location.href);
      return !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol);
    });
    const leaves = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')].filter(
      ({ host }) => host === 'evil.example',
    );
    return [...made, ...links, ...leaves].map(
      (element) => `${location.pathname}: ${element.outerHTML.slice(0, 200)}`,
    );
  });
}

test('the rows hold every text in every kind', () => {
  const text = JSON.stringify(ROWS);

  for (const hostile of HOSTILE) expect(text).toContain(JSON.stringify(hostile).slice(1, -1));
  expect(ROWS.length).toBeGreaterThan(200);
});

for (const locale of LOCALES) {
  test(`${locale}: whatever stands in a record is text and nothing else`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(480_000);
    const faults = await watch(page, new URL(baseURL ?? '').origin);
    const at = dataPage(page, locale);
    await at.open();
    await at.restore(ROWS, 'replace');

    const people = WHOLE_PEOPLE.map((id) => `/${locale}/contacts/person/?id=${id}`);
    const pages = ADDRESSES.filter((address) => address.startsWith(`/${locale}/`));
    for (const address of [...people, ...pages]) {
      await page.goto(address);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      faults.push(...(await madeOf(page)));
    }

    expect(faults).toEqual([]);
    await page.goto(people[0] ?? '');
    await expect(
      page
        .getByRole('main')
        .getByText(HOSTILE[0] ?? '')
        .first(),
    ).toBeVisible();
  });
}
