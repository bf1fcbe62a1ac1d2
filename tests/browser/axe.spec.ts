import { expect, test } from '@playwright/test';
import { openSample } from './sample-people.ts';
import { ADDRESSES, SAMPLE_PERSON, WITH_RECORDS } from './site-pages.ts';
import { violationsOf } from './violations.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const address of ADDRESSES) {
  test(`${address} can be used by everyone`, async ({ page }) => {
    await page.goto(address);

    expect(await violationsOf(page)).toEqual([]);
  });
}

for (const [locale, write] of [
  ['en', 'Write'],
  ['ja', '便りを書く'],
] as const) {
  test(`pages with records can be used by everyone in ${locale}`, async ({ page }) => {
    test.setTimeout(360_000);
    await openSample(page, locale);

    const violations: Record<string, string[]> = {};
    for (const name of WITH_RECORDS) {
      await page.goto(`/${locale}/${name}/`);
      violations[name] = await violationsOf(page);
    }
    await page.goto(`/${locale}/${SAMPLE_PERSON}`);
    await expect(page.getByRole('button', { name: write, exact: true })).toBeVisible();
    violations['person'] = await violationsOf(page);
    await page.getByRole('button', { name: write, exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('textbox').last()).not.toHaveValue('');
    violations['letter'] = await violationsOf(page);

    expect(violations).toEqual(
      Object.fromEntries([...WITH_RECORDS, 'person', 'letter'].map((name) => [name, []])),
    );
  });
}
