import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/**
 * Opens Firefox on a profile folder. Playwright drives only a Firefox of its own build, so this one is
 * spoken to in WebDriver BiDi (W3C).
 */
export function openFirefox(executablePath: string, profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
  });
}

/** Where Firefox has what sites keep. The rest of a profile is written by whoever drives it, too. */
const OF_SITES = ['storage', 'storage.sqlite'];

/** Makes a profile folder, with what a killed Firefox left of sites in another one. */
export function newFirefoxProfile(from?: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'enishi-firefox-'));
  if (from === undefined) return profile;
  for (const name of OF_SITES) {
    cpSync(join(from, name), join(profile, name), { recursive: true });
  }
  return profile;
}

export function dropFirefoxProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Opens a page of the rig and waits until its modules run. */
export async function openRigIn(browser: Browser, baseURL: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${baseURL}/__test/rig.html`);
  await page.waitForSelector('html[data-ready]');
  return page;
}
