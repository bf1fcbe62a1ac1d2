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
  logIt: 'Log it',
  who: 'Who',
  whoFault: /Type a name or a handle/,
  place: 'Where you met',
  tomorrow: 'Tomorrow',
  next: 'Next step I promised',
  nextFault: /Write what you promised/,
  another: 'Log another',
  keepPlan: 'Keep the plan',
  tired: 'I am too tired by then',
  when: 'If this happens …',
  then: '… then I will',
  planKept: /Kept\. The next time the moment comes/,
  rewrite: 'Rewrite the plan “press Send”',
  cancel: 'Cancel',
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
  await expect(tool.locator(':focus')).toContainText(WORDS.written);
});

test('a fault takes the focus to its field and leaves the others as they were', async ({
  page,
}) => {
  const tool = await openTool(page, 'meeting-people-online');
  const who = tool.getByRole('combobox', { name: WORDS.who });
  const save = tool.getByRole('button', { name: WORDS.logIt, exact: true });
  await tool.getByLabel(WORDS.place).fill('Label printers');
  await save.click();
  await expect(who).toBeFocused();
  await expect(who).toHaveAccessibleDescription(WORDS.whoFault);
  await who.fill('lowtide');
  await tool.getByText(WORDS.tomorrow, { exact: true }).click();
  await save.click();

  await expect(tool.getByLabel(WORDS.next)).toBeFocused();
  await expect(tool.getByLabel(WORDS.next)).toHaveAccessibleDescription(WORDS.nextFault);
  await expect(tool.getByRole('button', { name: /lowtide/ })).toBeVisible();
  await expect(tool.getByLabel(WORDS.place)).toHaveValue('Label printers');

  await tool.getByLabel(WORDS.next).fill('Send the roll');
  await save.click();
  await tool.getByRole('button', { name: WORDS.another }).click();
  await expect(tool.locator(':focus')).toHaveCount(1);
});

test('a plan asks for the half that is missing, and gives the focus back', async ({ page }) => {
  const tool = await openTool(page, 'when-networking-feels-wrong');
  const keep = tool.getByRole('button', { name: WORDS.keepPlan });
  await keep.click();
  await expect(tool.getByRole('radio').first()).toBeFocused();
  await tool.getByText(WORDS.tired, { exact: true }).click();
  await tool.getByLabel(WORDS.then).fill('press Send');
  await keep.click();
  await expect(tool.getByLabel(WORDS.when)).toBeFocused();
  await tool.getByLabel(WORDS.when).fill('it is late');
  await keep.click();
  await expect(tool.getByText(WORDS.planKept)).toBeVisible();

  await tool.getByRole('button', { name: WORDS.rewrite }).click();
  await tool.getByRole('button', { name: WORDS.cancel, exact: true }).click();

  await expect(tool.locator(':focus')).toHaveCount(1);
  await expect(tool.getByText(WORDS.planKept)).toHaveCount(0);
});

test('an introduction that is taken back leaves nothing to tell', async ({ page }) => {
  await meetKen(page);
  const tool = await openTool(page, 'asking-for-introductions');
  await tool.getByText(WORDS.came, { exact: true }).click();
  for (const [label, name] of [
    [WORDS.by, 'Ken'],
    [WORDS.whom, 'Mina'],
  ] as const) {
    await tool.getByRole('combobox', { name: label }).fill(name);
    await tool.getByRole('combobox', { name: label }).press('Enter');
  }
  await tool.getByRole('button', { name: WORDS.note, exact: true }).click();
  await expect(tool.getByText(WORDS.noted)).toBeVisible();
  await page.getByRole('button', { name: WORDS.undo }).click();

  await expect(tool.getByText(WORDS.noted)).toHaveCount(0);
  await expect(tool.getByRole('button', { name: 'Tell Ken' })).toHaveCount(0);
});
