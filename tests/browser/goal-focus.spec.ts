import { expect, test, type Locator } from '@playwright/test';
import { openSample } from './sample-people.ts';

const WORDS = {
  empty: /^Empty the seat/,
  fill: 'Who could fill it?',
  sit: 'Seat them',
  pause: 'Pause',
  resume: 'Take it up again',
  reach: 'Reached',
  cancel: 'Cancel',
  remove: 'Move to the trash',
};

test.use({ viewport: { width: 360, height: 780 } });

const pressIn = (part: Locator) => (name: string | RegExp) =>
  part.getByRole('button', { name }).first().press('Enter');

test('the focus stays with a goal while it is there, else with the list', async ({ page }) => {
  await openSample(page, 'en');
  await page.goto('/en/goals/');
  const goal = page.getByRole('article').first();
  const press = pressIn(goal);
  await press(WORDS.empty);
  await expect(goal).toBeFocused();
  await goal.getByText(WORDS.fill).first().click();
  await press(WORDS.sit);
  await expect(goal.getByRole('combobox').first()).toBeFocused();
  await press(WORDS.pause);
  await expect(goal).toBeFocused();
  await press(WORDS.resume);
  await expect(goal).toBeFocused();

  await press(WORDS.reach);
  await expect(goal.locator('form').last().getByRole('textbox')).toBeFocused();
  await press(WORDS.cancel);
  await expect(goal.locator('.acts:focus')).toBeVisible();
  await press(WORDS.remove);
  await expect(goal).toHaveCount(0);
  await expect(page.locator('main :focus')).toBeVisible();
});

