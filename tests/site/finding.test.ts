import { describe, expect, test } from 'vitest';
import { BASE, SITE, builtPages, builtText, builtXml, localeOf, pathOf } from './pages.ts';

const pages = builtPages();
const listed = pages.filter(({ document }) => !document.querySelector('meta[name="robots"]'));
const sitemap = [...builtXml('sitemap.xml').querySelectorAll('url')].map((url) => ({
  path: pathOf(url.querySelector('loc')?.textContent ?? ''),
  links: [...url.querySelectorAll('[rel="alternate"]')].map(
    (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
  ),
}));

const lessonsOf = (locale: string) =>
  pages.filter(
    ({ path }) =>
      path.startsWith(`/${locale}/lessons/`) && /\/(?!lessons|glossary)[\w-]+\/$/.test(path),
  );

describe('finding', () => {
  test('lists in the sitemap every page that may be found, and no other', () => {
    expect(sitemap.map(({ path }) => path).sort()).toEqual(listed.map(({ path }) => path).sort());
  });

  test('names in the sitemap the pairs that the pages name', () => {
    const inHeads = listed.map(({ path, document }) => ({
      path,
      links: [...document.querySelectorAll('link[rel="alternate"][hreflang]')].map(
        (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
      ),
    }));
    const byPath = (a: { path?: string | undefined }, b: { path?: string | undefined }) =>
      (a.path ?? '') < (b.path ?? '') ? -1 : 1;

    expect(sitemap.sort(byPath)).toEqual(inHeads.sort(byPath));
  });

  test('leaves out of the sitemap what shows nothing but records', () => {
    const paths = sitemap.map(({ path }) => path);

    expect(paths).not.toContain('/404.html');
    expect(paths).not.toContain('/en/contacts/person/');
    expect(paths.length).toBeGreaterThan(60);
  });

  test('leads robots to the sitemap', () => {
    expect(builtText('robots.txt')).toContain(`\nSitemap: ${SITE}${BASE}sitemap.xml\n`);
  });

  for (const locale of ['en', 'ja']) {
    test(`tells a feed reader each lesson in ${locale}`, () => {
      const feed = builtXml(`${locale}/lessons/feed.xml`);
      const text = (selector: string) => feed.querySelector(selector)?.textContent;
      const items = [...feed.querySelectorAll('item')].map((item) => ({
        path: pathOf(item.querySelector('link')?.textContent ?? ''),
        title: item.querySelector('title')?.textContent,
        description: item.querySelector('description')?.textContent,
        day: new Date(item.querySelector('pubDate')?.textContent ?? '').toISOString().slice(0, 10),
      }));
      const shown = lessonsOf(locale).map(({ path, document }) => ({
        path,
        title: document.querySelector('h1')?.textContent.trim(),
        description: document.querySelector('meta[name="description"]')?.getAttribute('content'),
        day: document.querySelector('.lesson-facts time')?.getAttribute('datetime'),
      }));

      expect(items.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))).toEqual(shown);
      expect(text('channel > language')).toBe(locale);
      expect(pathOf(text('channel > link') ?? '')).toBe(`/${locale}/lessons/`);
      expect(shown.length).toBeGreaterThanOrEqual(20);
    });
  }

  test('offers the feed of its language on each page', () => {
    const wrong = pages.filter(({ path, document }) => {
      const link = document.querySelector('link[type="application/rss+xml"]');
      const locale = localeOf(path);
      return locale && link?.getAttribute('href') !== `${BASE}${locale}/lessons/feed.xml`;
    });

    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
