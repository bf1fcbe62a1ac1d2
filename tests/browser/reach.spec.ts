import { expect, test, type Page } from '@playwright/test';

/** Shows the word of a newer version, as a page does when one is ready. */
const showNotice = (page: Page) =>
  page.evaluate(() => document.getElementById('new-version')?.removeAttribute('hidden'));

/** What has the focus and lies wholly behind something else; undefined at the end of the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    const isSeen = [0.1, 0.5, 0.9].some((part) => {
      const hit = document.elementFromPoint(left + width * part, top + height * part);
      return hit?.contains(element) || element.contains(hit);
    });
    return { name: element.textContent, isSeen };
  });

for (const viewport of [
  { width: 360, height: 740 },
  { width: 320, height: 256 },
]) {
  test(`the focus is never behind what stands at the foot, at ${viewport.width} by ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/en/lessons/give-and-take/');
    await showNotice(page);
    const hidden: unknown[] = [];
    let count = 0;
    for (; count < 120; count++) {
      await page.keyboard.press('Tab');
      const place = await focused(page);
      if (!place) break;
      if (!place.isSeen) hidden.push(place.name);
    }

    expect(hidden).toEqual([]);
    expect(count).toBeGreaterThan(40);
  });
}

test('words can be read in forced colours: the plate behind them has another colour', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/lessons/');

  for (const selector of ['#quick-log', '.skip', '.button']) {
    const isPlain = await page
      .locator(selector)
      .first()
      .evaluate(
        (element) =>
          getComputedStyle(element).color === getComputedStyle(document.body).backgroundColor,
      );
    expect(isPlain, selector).toBe(false);
  }
});

test.describe('with wider text', () => {
  test.use({ bypassCSP: true, viewport: { width: 320, height: 256 } });

  test('the word of a newer version has room for its lines', async ({ page }) => {
    await page.goto('/en/today/');
    await showNotice(page);
    await page.addStyleTag({
      content:
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-block-end:2em!important}',
    });
    const cut = await page.locator('#new-version').evaluate((notice) => {
      const box = notice.getBoundingClientRect();
      return [...notice.children].filter((child) => {
        const { top, bottom } = child.getBoundingClientRect();
        return top < box.top || bottom > box.bottom;
      }).length;
    });

    expect(cut).toBe(0);
  });
});
