import { expect, test, type Page } from '@playwright/test';
import { openSample } from './sample-people.ts';
import { SAMPLE_PERSON, WITH_RECORDS } from './site-pages.ts';

/** Shows the word of a newer version, as a page does when one is ready. */
const showNotice = (page: Page) =>
  page.evaluate(() => document.getElementById('new-version')?.removeAttribute('hidden'));

/** What has the focus; undefined at the end of the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    const isSeen = [0.1, 0.5, 0.9].some((part) => {
      const hit = document.elementFromPoint(left + width * part, top + height * part);
      return hit?.contains(element) || element.contains(hit);
    });
    // A hidden control has its ring on the label around it; a picture draws the ring of a mark
    // itself, the browser that of a part of a date.
    const hasRing =
      [element, element.closest('label')].some(
        (one) => one && getComputedStyle(one).outlineStyle !== 'none',
      ) || element.closest('svg, [type="date"]') !== null;
    const name = element.getAttribute('aria-label') || element.textContent || element.outerHTML;
    return { name, isSeen, hasRing };
  });

/** Whether nothing covers the row of people that has the focus. */
const isWhole = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('.person-row');
    if (!row) return false;
    const { left, top, width, height } = row.getBoundingClientRect();
    return [0.05, 0.5, 0.9].every((part) =>
      row.contains(document.elementFromPoint(left + width / 2, top + height * part)),
    );
  });

/** Goes through the page with Tab; gives the names of what was passed unseen, and how far it went. */
async function walk(page: Page) {
  const unseen: unknown[] = [];
  let count = 0;
  for (; count < 200; count++) {
    await page.keyboard.press('Tab');
    const place = await focused(page);
    if (!place) break;
    if (!place.isSeen || !place.hasRing) unseen.push(place.name);
  }
  return { unseen, count };
}

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
    const { unseen, count } = await walk(page);

    expect(unseen).toEqual([]);
    expect(count).toBeGreaterThan(40);
  });
}

test('the focus is seen on its whole way through every page with records, and comes to its end', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await openSample(page, 'en');

  for (const path of [...WITH_RECORDS.map((name) => `${name}/`), SAMPLE_PERSON]) {
    await page.goto(`/en/${path}`);
    await page.waitForLoadState('networkidle');
    // What is folded has its own stops.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('main details'))
        part.toggleAttribute('open', true);
    });
    const { unseen, count } = await walk(page);

    expect(unseen, path).toEqual([]);
    expect(count, path).toBeGreaterThan(20);
    expect(count, `${path} has an end`).toBeLessThan(200);
  }
});

test('a row of people is seen from edge to edge on the way up, under the letters and the bar', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openSample(page, 'en');
  await page.goto('/en/contacts/');
  const rows = page.locator('.people > li');
  await expect(rows).toHaveCount(40);
  const climb = async (key: string) => {
    const hidden: unknown[] = [];
    for (let at = 0; at < 39; at++) {
      await page.keyboard.press(key);
      if (!(await isWhole(page))) hidden.push(at);
    }
    return hidden;
  };

  await rows.last().getByRole('link').focus();
  expect(await climb('Shift+Tab')).toEqual([]);

  await page.getByRole('button', { name: 'Choose several' }).press('Enter');
  const bar = page.locator('.chosen-bar');
  await expect(bar).toBeFocused();
  await rows.last().getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(bar.getByRole('button', { name: 'Do for all of them' })).toBeVisible();
  expect(await climb('ArrowUp')).toEqual([]);
});

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
