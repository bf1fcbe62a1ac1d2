import { expect, test, type Page } from '@playwright/test';
import { ADDRESSES } from './site-pages.ts';

/** What a page did that it must not: broke the policy, spoke to another origin, logged an error. */
async function watch(page: Page, origin: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || ['blob:', 'data:'].includes(url.protocol);
    if (!isOwn) faults.push(`${page.url()} asks ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (text: string) => faults.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${location.href}: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return faults;
}

test('no page breaks the policy or speaks to another origin', async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  const faults = await watch(page, new URL(baseURL ?? '').origin);

  for (const address of ADDRESSES) {
    await page.goto(address);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
  }

  expect(ADDRESSES.length).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

test('logging, undoing and changing settings keep to the policy', async ({ page, baseURL }) => {
  const faults = await watch(page, new URL(baseURL ?? '').origin);

  await page.goto('/en/today/');
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('Megumi Sato');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Logged.').first()).toBeVisible();
  await page.goto('/en/contacts/');
  await expect(page.getByRole('main').getByText('Megumi Sato')).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByRole('main').getByText('Megumi Sato')).toHaveCount(0);
  await page.goto('/en/settings/');
  await page.getByRole('radio', { name: 'Sunday' }).check();

  expect(faults).toEqual([]);
});
