import { firstPaint } from './first-paint.ts';
import { Growth } from './numbers.ts';
import { COUNTS, openPeople } from './people-page.ts';
import { withSite } from './served-site.ts';

const PICTURES = { address: '/ja/progress/network/', shown: '.ring-dot' };

/** The network in pictures: rings, cords and directory, until they are painted. */
export function pictureSpeed(): Promise<string[]> {
  return withSite(async (browser, baseURL) => {
    const lines: string[] = [];
    const growth = new Growth();
    for (const count of COUNTS) {
      const page = await openPeople(browser, baseURL, count);
      lines.push(`${count} people: ${await firstPaint(page, PICTURES, growth)}`);
      await page.context().close();
    }
    return lines;
  });
}
