import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../run/browser.ts';
import { DIST, serveSite } from '../run/serve.ts';

/** Serves the built site and starts a browser for `measure`; both end with it. */
export async function withSite<T>(
  measure: (browser: Browser, origin: string) => Promise<T>,
): Promise<T> {
  const server = serveSite(DIST, { rig: true });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The site has no port.');
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_ARGS],
  });
  try {
    return await measure(browser, `http://127.0.0.1:${address.port}`);
  } finally {
    await browser.close();
    server.close();
  }
}
