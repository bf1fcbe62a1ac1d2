import type { Browser } from '@playwright/test';
import { slowDown } from './people-page.ts';

/** A mid-range phone on slow 4G, as Lighthouse slows a real load: latency in milliseconds, bytes a second. */
const SLOW = { latency: 562.5, downloadThroughput: 188_744, uploadThroughput: 86_400 };
const SLOWDOWN = 4;

/** How long a first visit waits for its largest words, in milliseconds, while network and processor are slowed. */
export async function largestPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 412, height: 823 },
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...SLOW });
    await slowDown(page, SLOWDOWN);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}
