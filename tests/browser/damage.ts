import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type LaunchOptions } from '@playwright/test';
import { openRig } from './rig-page.ts';

/** What happens to one file of the profile's IndexedDB: F9, F10 and F11 of the fault tests. */
export const FAULTS = ['flip', 'truncate', 'delete'] as const;
export type Fault = (typeof FAULTS)[number];

const FLIPPED_BYTES = 4096;

/** Damages a file at a place between 0 and 1. */
export function damage(file: string, fault: Fault, place = 0.5): void {
  const { size } = statSync(file);
  if (fault === 'delete') return unlinkSync(file);
  if (fault === 'truncate') return truncateSync(file, Math.floor(size * place));
  const bytes = readFileSync(file);
  const from = Math.floor(Math.max(0, size - FLIPPED_BYTES) * place);
  bytes.subarray(from, from + FLIPPED_BYTES).forEach((byte, index) => {
    bytes[from + index] = byte ^ 0xff;
  });
  return writeFileSync(file, bytes);
}

/** Gives the names of the files of the profile's IndexedDB, those that hold the most first. */
export function databaseFiles(profile: string): string[] {
  const root = join(profile, 'Default', 'IndexedDB');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join('Default', 'IndexedDB', name))
    .filter((name) => statSync(join(profile, name)).isFile())
    .sort((a, b) => statSync(join(profile, b)).size - statSync(join(profile, a)).size);
}

/** Makes a profile folder, as a copy of another one. */
export function newProfile(from?: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'enishi-recovery-'));
  if (from) cpSync(from, profile, { recursive: true });
  return profile;
}

export function dropProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Opens a browser on a profile. */
export function open(
  profile: string,
  options: LaunchOptions,
  locale = 'en-GB',
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { ...options, locale });
}

export interface Filled {
  profile: string;
  names: string[];
}

/** Fills a profile in two sessions, so that its database has a table file and a log, and a copy. */
export async function fillProfile(options: LaunchOptions, baseURL = ''): Promise<Filled> {
  const profile = newProfile();
  const names = Array.from({ length: 45 }, (_, index) => `Person ${index + 1}`);
  for (const part of [names.slice(0, 24), names.slice(24)]) {
    const context = await open(profile, options);
    const page = await openRig(context, baseURL);
    await page.evaluate((list) => rig.addPeople(list, 4000), part);
    // The second session's twenty-one acts make its copy due.
    const held = part.length === 24 ? 24 : 45;
    await expect
      .poll(() => page.evaluate(async () => (await rig.copies())[0]?.people), { timeout: 20_000 })
      .toBe(held);
    await context.close();
  }
  return { profile, names };
}

/** Gives the names of the people that stand in storage. */
export async function storedNames(context: BrowserContext, baseURL = ''): Promise<string[]> {
  const page = await openRig(context, baseURL);
  const names = await page.evaluate(async () =>
    (await rig.stored()).people.map((person) => person.name.single ?? ''),
  );
  await page.close();
  return names.sort();
}

export interface Seen {
  isAsked: boolean;
  before: string[];
  after: string[];
}

/**
 * Opens the site as a visitor would, after a fault; brings the latest copy back where the recovery
 * screen comes, and gives who was there before and after.
 */
export async function visit(
  context: BrowserContext,
  baseURL = '',
  { path = '/en/contacts/', title = 'Some of your records are missing' } = {},
): Promise<Seen> {
  const page = await context.newPage();
  await page.goto(`${baseURL}${path}`);
  const dialog = page.getByRole('dialog', { name: title });
  const person = page
    .getByRole('main')
    .getByText(/^Person \d+$/)
    .first();
  const newcomer = page.getByRole('main').getByText('Begin with one person');
  await expect(dialog.or(person).or(newcomer).first()).toBeVisible({ timeout: 30_000 });
  const isAsked = await dialog.isVisible();
  // Without its manifest Chromium does not open the database at all.
  const isShut = await dialog.getByText('cannot open the storage').isVisible();
  const before = isShut ? [] : await storedNames(context, baseURL);
  if (isAsked) {
    await dialog
      .getByRole('button', { name: /^Bring this back/ })
      .first()
      .click();
    await expect(dialog.getByRole('status')).toContainText('Done.');
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  const after = await storedNames(context, baseURL);
  if (isAsked) {
    await page.reload();
    await expect(person).toBeVisible();
    await expect(dialog).toBeHidden();
  }
  await page.close();
  return { isAsked, before, after };
}
