import { expect, test, type Locator, type Page } from '@playwright/test';

const WORDS = {
  log: 'Log',
  save: 'Save',
  saved: 'Logged: Ken.',
  write: 'Write to Ken',
  sent: 'Sent: log it',
  written: /Written to Ken/,
  came: 'Someone introduced me',
  note: 'Note it',
  by: 'Who introduced you?',
  whom: 'To whom?',
  noted: /Noted\. Tell Ken today/,
  undo: 'Undo',
};

test.use({ viewport: { width: 360, height: 740 }, actionTimeout: 15_000 });

/** Logs a meeting of today with Ken, by the fields. */
async function meetKen(page: Page): Promise<void> {
  await page.goto('/en/contacts/');
  await page.getByRole('button', { name: WORDS.log, exact: true }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('Ken');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: WORDS.save, exact: true }).click();
  await expect(dialog.getByText(WORDS.saved)).toBeVisible();
}

/** Goes to a lesson and waits until its tool has its records. */
async function openTool(page: Page, slug: string): Promise<Locator> {
  await page.goto(`/en/lessons/${slug}/`);
  const tool = page.locator('.tool');
  await tool.scrollIntoViewIfNeeded();
  await expect(tool.locator('astro-island[ssr]')).toHaveCount(0);
  return tool;
}

test('the field one goes on to keeps the focus and what is typed there', async ({ page }) => {
  await meetKen(page);
  const tool = await openTool(page, 'asking-for-introductions');
  await tool.getByText(WORDS.came, { exact: true }).click();
  const by = tool.getByRole('combobox', { name: WORDS.by });
  const whom = tool.getByRole('combobox', { name: WORDS.whom });
  await by.fill('Ken');
  const field = await whom.elementHandle();

  // As on a slow machine: on to the next field before the page has drawn the choice.
  await by.evaluate(async (chosen, next) => {
    const enter = { key: 'Enter', bubbles: true, cancelable: true };
    chosen.dispatchEvent(new KeyboardEvent('keydown', enter));
    await Promise.resolve();
    if (next instanceof HTMLElement) next.focus();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, field);

  await expect(whom).toBeFocused();
  await expect(tool.getByRole('button', { name: /Ken/ }).first()).toBeVisible();
});

test('after a letter the focus is where its result stands', async ({ page }) => {
  await meetKen(page);
  const tool = await openTool(page, 'first-message-in-48-hours');
  await tool.getByRole('button', { name: WORDS.write }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox').last()).not.toHaveValue('');
  await dialog.getByRole('button', { name: WORDS.sent, exact: true }).click();

  await expect(tool.getByText(WORDS.written)).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await page.waitForTimeout(300);
  const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  expect(where).toContain('tabindex="-1"');
});
