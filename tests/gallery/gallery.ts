import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { openPeople } from '../bench/people-page.ts';
import { withSite } from '../bench/served-site.ts';
import { openSample } from '../browser/sample-people.ts';
import { ADDRESSES } from '../browser/site-pages.ts';
import { ROOT } from '../run/command.ts';

/**
 * `npm run gallery`: what every built page looks like, in both languages, at three widths, light and
 * dark; empty, with the example, and with 10,000 people where that matters. `gallery/index.html` shows
 * all of them side by side. It judges nothing: it is for looking. `npm run gallery <word>` takes only
 * pages with that word in their path.
 */
const ONLY = process.argv[2] ?? '';
const FOLDER = join(ROOT, 'gallery');
const LOOKS = [360, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);
const HEIGHT = 900;
const MANY = 10_000;
const CROWDED = ['contacts', 'today', 'progress', 'progress/network', 'checklist', 'data'];
/** Whatever comes late, and every short motion, is over by then. */
const CALM_MS = 200;

interface State {
  name: string;
  open: (browser: Browser, baseURL: string, locale: 'en' | 'ja') => Promise<Page>;
  isShown: (path: string) => boolean;
}

const STATES: readonly State[] = [
  {
    name: 'empty',
    open: (browser, baseURL) => browser.newPage({ baseURL }),
    isShown: () => true,
  },
  {
    name: 'example',
    async open(browser, baseURL, locale) {
      const page = await browser.newPage({ baseURL });
      await openSample(page, locale);
      return page;
    },
    // A lesson's text is the same with any records.
    isShown: (path) => !path.startsWith('lessons/') || path === 'lessons/why-a-network',
  },
  {
    name: 'many',
    open: (browser, baseURL) => openPeople(browser, baseURL, MANY),
    isShown: (path) => CROWDED.includes(path),
  },
];

/** A picture in the folder, and what it shows. */
interface Shot {
  path: string;
  file: string;
  caption: string;
}

async function takeAll(browser: Browser, baseURL: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const state of STATES) {
    for (const locale of ['en', 'ja'] as const) {
      const page = await state.open(browser, baseURL, locale);
      shots.push(...(await takeState(page, state, locale)));
      await page.context().close();
      console.log(`${state.name} (${locale}): ${shots.length} pictures so far`);
    }
  }
  return shots;
}

async function takeState(page: Page, { name, isShown }: State, locale: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  const root = `/${locale}/`;
  for (const address of ADDRESSES.filter((each) => each.startsWith(root))) {
    const path = address.slice(root.length, -1);
    if (!isShown(path) || !path.includes(ONLY)) continue;
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    for (const look of LOOKS) {
      const file = `${name}/${locale}/${path || 'home'}-${look.width}-${look.theme}.png`;
      await take(page, file, look);
      shots.push({ path, file, caption: `${name}, ${locale}, ${look.width} px, ${look.theme}` });
    }
  }
  return shots;
}

async function take(
  page: Page,
  file: string,
  { width, theme }: (typeof LOOKS)[number],
): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.waitForTimeout(CALM_MS);
  // Thousands of rows make a page that no picture holds: of those, what the window shows.
  const isLong = await page.evaluate(() => document.documentElement.scrollHeight > 16_000);
  mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
  await page.screenshot({ path: join(FOLDER, file), fullPage: !isLong });
}

function contactSheet(shots: readonly Shot[]): string {
  const paths = [...new Set(shots.map(({ path }) => path))];
  const sections = paths.map((path) => {
    const figures = shots
      .filter((shot) => shot.path === path)
      .map(
        ({ file, caption }) =>
          `<figure><a href="${file}"><img loading="lazy" alt="" src="${file}"></a>` +
          `<figcaption>${caption}</figcaption></figure>`,
      );
    return `<h2>/${path}</h2>\n<div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Enishi: every page</title>
<style>
body { font: 14px sans-serif; margin: 24px; background: #888; }
div { display: flex; gap: 16px; overflow-x: auto; }
figure { margin: 0; flex: none; width: 220px; }
img { width: 100%; height: 340px; object-fit: cover; object-position: top; background: #fff; }
</style></head><body>
${sections.join('\n')}
</body></html>
`;
}

rmSync(FOLDER, { recursive: true, force: true });
const shots = await withSite(takeAll);
writeFileSync(join(FOLDER, 'index.html'), contactSheet(shots));
console.log(`${shots.length} pictures: ${join(FOLDER, 'index.html')}`);
