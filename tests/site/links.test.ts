import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  BASE,
  DIST,
  attributes,
  builtPages,
  builtText,
  localeOf,
  pathOf,
  type Page,
} from './pages.ts';

/** A link from one page; `url` is absolute, `hreflang` marks the language switch. */
interface Link {
  from: Page;
  href: string;
  url: URL;
  hreflang: boolean;
}

const HERE = 'http://site';
const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const links = pages.flatMap(linksOf).filter(({ url }) => url.origin === HERE);

function linksOf(from: Page): Link[] {
  const base = `${HERE}${BASE}${from.path.slice(1)}`;
  return [...from.document.querySelectorAll('a[href], link[href], area[href]')]
    .filter((element) => !/alternate|canonical/.test(element.getAttribute('rel') ?? ''))
    .map((element) => {
      const href = element.getAttribute('href') ?? '';
      return { from, href, url: new URL(href, base), hreflang: element.hasAttribute('hreflang') };
    });
}

/** Whether a page or a file stands at an address within the site. */
function stands(path: string): boolean {
  return byPath.has(path) || (path !== '' && !path.endsWith('/') && existsSync(join(DIST, path)));
}

const WHOLE_ADDRESS = /https?:\/\/[^"<>\s]+/g;
const NAMESPACE = /^https?:\/\/(?:schema\.org|www\.w3\.org|www\.sitemaps\.org)/;

/** Gives the whole addresses that a page's head names for others: search engines, shared links. */
function named({ document }: Page): string {
  return [
    ...attributes(document, 'link[rel="canonical"], link[rel="alternate"][hreflang]', 'href'),
    ...attributes(document, 'meta[property="og:image"], meta[property="og:url"]', 'content'),
    document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
  ].join('\n');
}

/** Gives the address within the site, or undefined outside the base. */
function sitePath({ pathname }: URL): string | undefined {
  return pathname.startsWith(BASE)
    ? `/${decodeURIComponent(pathname.slice(BASE.length))}`
    : undefined;
}

const say = (list: readonly Link[], advice: string) =>
  list.map(({ from, href }) => `${from.path} links to ${href}: ${advice}`);

describe('links', () => {
  test('stay under the base', () => {
    expect(
      say(
        links.filter(({ url }) => sitePath(url) === undefined),
        'use pagePath().',
      ),
    ).toEqual([]);
  });

  test('lead to pages and files that exist', () => {
    const broken = links.filter(({ url }) => !stands(sitePath(url) ?? ''));

    expect(say(broken, 'no such page; mend the address.')).toEqual([]);
  });

  test('lead from the heads, the sitemap and the feeds to what exists', () => {
    const files = ['sitemap.xml', 'robots.txt', 'en/lessons/feed.xml', 'ja/lessons/feed.xml'];
    const found = [
      ...pages.map((page) => ({ from: page.path, text: named(page) })),
      ...files.map((file) => ({ from: file, text: builtText(file) })),
    ].flatMap(({ from, text }) =>
      (text.match(WHOLE_ADDRESS) ?? [])
        .filter((address) => !NAMESPACE.test(address))
        .map((address) => ({ from, address })),
    );
    const broken = found.filter(({ address }) => !stands(pathOf(address) ?? ''));

    expect(
      broken.map(({ from, address }) => `${from} names ${address}: nothing stands there.`),
    ).toEqual([]);
    expect(found.length).toBeGreaterThan(900);
  });

  test('lead to anchors that exist', () => {
    const broken = links.filter(({ url }) => {
      const target = byPath.get(sitePath(url) ?? '');
      const id = decodeURIComponent(url.hash.slice(1));
      return target && id !== '' && !target.document.getElementById(id);
    });

    expect(say(broken, 'the page has no such id.')).toEqual([]);
  });

  test('stay in their language, but for the switch', () => {
    const strays = links.filter(({ from, url, hreflang }) => {
      const [own, other] = [localeOf(from.path), localeOf(sitePath(url) ?? '')];
      return own && other && own !== other && !hreflang;
    });

    expect(say(strays, 'link within the language, or mark the switch with hreflang.')).toEqual([]);
  });

  test('load nothing from elsewhere', () => {
    const loads = pages.flatMap(({ path, document }) =>
      [
        ...attributes(document, '[src]', 'src'),
        ...attributes(
          document,
          'link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"], link[rel~="modulepreload"], link[rel~="manifest"]',
          'href',
        ),
        ...attributes(document, '[srcset]', 'srcset'),
        ...attributes(document, 'object[data]', 'data'),
      ]
        .filter((url) => /^(?:[a-z]+:)?\/\//i.test(url.trim()))
        .map((url) => `${path} loads ${url}: serve it from the site.`),
    );

    expect(loads).toEqual([]);
  });

  test('open other sites without telling them', () => {
    const bare = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('a[href^="http"]')]
        .filter((link) => !/noopener|noreferrer/.test(link.getAttribute('rel') ?? ''))
        .map((link) => `${path} links to ${link.getAttribute('href')}: add rel="noopener".`),
    );

    expect(bare).toEqual([]);
  });
});
