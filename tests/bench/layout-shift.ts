import type { Page } from '@playwright/test';
import { openSample } from '../browser/sample-people.ts';
import { slowDown } from './people-page.ts';
import { withSite } from './served-site.ts';
import type { Row } from './table.ts';

const PAGES = [
  '',
  'lessons/',
  'lessons/why-a-network/',
  'today/',
  'goals/',
  'checklist/',
  'contacts/',
  'events/',
  'progress/',
  'data/',
  'settings/',
] as const;
const SLOWDOWN = 4;
/** Whatever comes late has come by then. */
const CALM_MS = 1500;

/** How far what is read moves while pages load with the example in them: cumulative layout shift. */
export function layoutShift(): Promise<Row[]> {
  return withSite(async (browser, baseURL) => {
    const rows: Row[] = [];
    for (const locale of ['en', 'ja'] as const) {
      const viewport = { width: 412, height: 892 };
      const page = await browser.newPage({ baseURL, viewport });
      await openSample(page, locale);
      await slowDown(page, SLOWDOWN);
      const shifts: [path: string, shift: number][] = [];
      for (const path of PAGES) shifts.push([path, await shiftOf(page, `/${locale}/${path}`)]);
      const moved = shifts.filter(([, shift]) => shift > 0).map(said);
      rows.push({
        what: `${PAGES.length} pages (${locale}), the example in them, ${SLOWDOWN} × slower`,
        here: moved.length === 0 ? '0 on each' : moved.join(', '),
      });
      await page.close();
    }
    return rows;
  });
}

function said([path, shift]: [path: string, shift: number]): string {
  return `${path || 'home'} **${shift.toFixed(3)}**`;
}

async function shiftOf(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(CALM_MS);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const values = list
            .getEntries()
            .map((entry) => ('value' in entry ? Number(entry.value) : 0));
          resolve(values.reduce((sum, value) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved the observer is never called.
        setTimeout(() => resolve(0), 200);
      }),
  );
}
