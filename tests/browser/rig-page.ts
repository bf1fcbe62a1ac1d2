import type { BrowserContext, Page } from '@playwright/test';
import type * as rigModule from './rig.ts';

declare global {
  /** The storage tests' own functions, in a page of the rig. */
  var rig: typeof rigModule;
  var tell: (name: string) => void;
}

/** Opens a page of the rig and waits until its modules run. */
export async function openRig(context: BrowserContext, baseURL = ''): Promise<Page> {
  const page = await context.newPage();
  await gotoRig(page, `${baseURL}/__test/rig.html`);
  return page;
}

/** Goes to an address of the rig. */
export async function gotoRig(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await rigReady(page);
}

/** Waits until the modules of a rig page run. */
export async function rigReady(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}
