import { firstPaint } from './first-paint.ts';
import { count, Growth } from './numbers.ts';
import { COUNTS, openPeople } from './people-page.ts';
import { withSite } from './served-site.ts';
import type { Row } from './table.ts';

const PICTURES = { address: '/ja/progress/network/', shown: '.ring-dot' };

/** The network in pictures: rings, cords and directory, until they are painted. */
export function pictureSpeed(): Promise<Row[]> {
  return withSite(async (browser, baseURL) => {
    const rows: Row[] = [];
    const growth = new Growth();
    for (const people of COUNTS) {
      const page = await openPeople(browser, baseURL, people);
      const what = `${count(people)} people in pictures`;
      rows.push(await firstPaint(page, { what, ...PICTURES }, growth));
      await page.context().close();
    }
    return rows;
  });
}
