import { expect, type Page } from '@playwright/test';
import { journeyWords } from './journey-words.ts';

type Locale = keyof typeof journeyWords;

const QUERIES: Record<Locale, string> = { en: 'weak tie', ja: '弱い紐帯' };

/** Finds a word of the site by the search that stands on every page, and goes there. */
export async function findBySearch(page: Page, locale: Locale): Promise<void> {
  const before = page.url();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(QUERIES[locale]);
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(before);
  await expect(page).toHaveURL(/\/lessons\/.*#/);
}

/** Adds a practice to the checklist by a lesson's tool, and ticks it on Today. */
export async function addAndTick(page: Page, base: string, locale: Locale): Promise<void> {
  const t = journeyWords[locale].practice;
  await page.goto(`${base}/${locale}/lessons/polish-yourself/#tool`);
  const tool = page.getByRole('region', { name: t.region });
  await tool.scrollIntoViewIfNeeded();
  await tool.getByText(t.area, { exact: true }).click();
  await tool.getByRole('button', { name: t.add }).click();
  await expect(tool.getByText(t.added, { exact: true })).toBeVisible();
  await page.goto(`${base}/${locale}/today/`);
  const habit = page.getByRole('button', { name: t.tick });
  await habit.click();
  await expect(habit).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(t.ticked)).toBeVisible();
}
