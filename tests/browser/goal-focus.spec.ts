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
  purpose: /^What do you want to be able to do/,
  purposeFault: 'Write in one line what you want to be able to do.',
  next: 'Next',
  most: 'Five at most. Take one away first.',
  addSeat: 'Add a seat',
  role: /^Role/,
  offer: /^What can you offer them/,
  keepSeat: 'Keep this seat',
  editSeat: /^Edit/,
  removeSeat: /^Remove/,
  leave: 'Close for now',
  save: 'Save as a goal',
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

test('a seventh kind of help is not ticked, and the focus follows the seats', async ({ page }) => {
  await page.goto('/en/goals/#new');
  const form = page.locator('.goal-form');
  const press = pressIn(form);
  await form.getByLabel(WORDS.purpose).fill('Price my own work');
  await press(WORDS.next);
  for (const box of (await form.getByRole('checkbox').all()).slice(0, 7)) await box.press('Space');
  await expect(form.getByText(WORDS.most)).toBeVisible();
  await expect(form.getByRole('checkbox', { checked: true })).toHaveCount(5);

  await press(WORDS.next);
  await expect(form.getByRole('heading')).toBeFocused();
  await press(WORDS.addSeat);
  await expect(form.getByLabel(WORDS.role)).toBeFocused();
  await form.getByLabel(WORDS.role).fill('Someone who sells');
  await press(WORDS.keepSeat);
  await form.getByLabel(WORDS.offer).fill('An hour of proofreading');
  await press(WORDS.keepSeat);
  const seats = form.locator('.stack:focus');
  await expect(seats).toBeVisible();
  await press(WORDS.editSeat);
  await expect(form.getByLabel(WORDS.role)).toBeFocused();
  await press(WORDS.removeSeat);
  await expect(seats).toBeVisible();

  await press(WORDS.leave);
  await expect(form).toHaveCount(0);
  await expect(page.locator('main :focus')).toBeVisible();
});

test('the planner takes the focus to what is missing, then to what was saved', async ({ page }) => {
  await page.goto('/en/lessons/be-clear-whom/');
  const tool = page.locator('.tool');
  await tool.scrollIntoViewIfNeeded();
  const purpose = tool.getByLabel(WORDS.purpose);
  await tool.getByRole('button', { name: WORDS.save }).press('Enter');
  await expect(purpose).toBeFocused();
  await expect(purpose).toHaveAccessibleDescription(new RegExp(WORDS.purposeFault));
  await purpose.fill('Price my own work');
  await tool.getByRole('checkbox').first().press('Space');
  await tool.getByRole('textbox').nth(1).fill('Someone who sells');
  await tool.getByRole('button', { name: WORDS.save }).press('Enter');

  await expect(tool.locator(':focus')).toContainText('Price my own work');
});
