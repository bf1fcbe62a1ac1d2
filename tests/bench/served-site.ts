import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../run/browser.ts';
import { DIST, listen, serveSite } from '../run/serve.ts';

/** Serves the built site and starts a browser for `measure`; both end with it. */
export async function withSite<T>(
  measure: (browser: Browser, origin: string) => Promise<T>,
): Promise<T> {
  const server = serveSite(DIST, { rig: true });
  const origin = await listen(server, 0);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_ARGS],
  });
  try {
    return await measure(browser, origin);
  } finally {
    await browser.close();
    server.close();
  }
}
