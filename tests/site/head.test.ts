import { describe, expect, test } from 'vitest';
import { BASE, attributes, builtPages, localeOf, type Page } from './pages.ts';

const pages = builtPages();
const localized = pages.filter(({ path }) => localeOf(path));
/** A person's page depends on records, so it is nobody's search result and has no pair. */
const indexed = localized.filter(
  ({ document }) => !document.querySelector('meta[name="robots"][content="noindex"]'),
);
const byPath = new Map(pages.map((page) => [page.path, page]));

const PAGES = [
  '',
  'today/',
  'lessons/',
  'lessons/glossary/',
  'goals/',
  'checklist/',
  'contacts/',
  'contacts/duplicates/',
  'events/',
  'progress/',
  'progress/network/',
  'data/',
  'settings/',
  'about/',
];

/** What the policy in every page must say. */
const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types',
  "script-src 'self' 'sha256-",
  "style-src 'self'",
];

function titleOf({ document }: Page): string {
  return document.querySelector('title')?.textContent.trim() ?? '';
}

function descriptionOf({ document }: Page): string {
  return document.querySelector('meta[name="description"]')?.getAttribute('content')?.trim() ?? '';
}

/** Lists the pages that share a text, or have none. */
function repeated(read: (page: Page) => string): string[] {
  const places = new Map<string, string[]>();
  for (const page of localized) {
    const text = read(page);
    places.set(text, [...(places.get(text) ?? []), page.path]);
  }
  return [...places]
    .filter(([text, paths]) => text === '' || paths.length > 1)
    .map(([text, paths]) => `"${text}" on ${paths.join(', ')}: each page needs its own.`);
}

/** Gives the page an alternate link means. */
function alternate({ document }: Page, locale: string): string | undefined {
  const href = document
    .querySelector(`link[rel="alternate"][hreflang="${locale}"]`)
    ?.getAttribute('href');
  return href ? `/${new URL(href).pathname.slice(BASE.length)}` : undefined;
}

describe('head', () => {
  test('is on every page of the product in both languages', () => {
    const wanted = ['en', 'ja'].flatMap((locale) => PAGES.map((page) => `/${locale}/${page}`));

    expect(['/', '/404.html', ...wanted].filter((path) => !byPath.has(path))).toEqual([]);
  });

  test('gives each page a title of its own', () => {
    expect(repeated(titleOf)).toEqual([]);
  });

  test('gives each page a description of its own', () => {
    expect(repeated(descriptionOf)).toEqual([]);
  });

  test('states the language of the page', () => {
    const wrong = localized.filter(
      ({ path, document }) => document.documentElement.getAttribute('lang') !== localeOf(path),
    );

    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('names true pairs of languages', () => {
    const wrong = indexed.flatMap((page) => {
      const [en, ja] = [alternate(page, 'en'), alternate(page, 'ja')];
      const own = localeOf(page.path) === 'en' ? en : ja;
      const other = localeOf(page.path) === 'en' ? ja : en;
      const twin = other === undefined ? undefined : byPath.get(other);
      const back = twin && alternate(twin, localeOf(page.path) ?? '');
      return own === page.path && twin && back === page.path
        ? []
        : [`${page.path}: en ${en}, ja ${ja}`];
    });

    expect(wrong).toEqual([]);
  });

  test('leads readers of neither language to English, and from the home pages to the choice', () => {
    const wrong = indexed.filter((page) => {
      const english = page.path.replace(/^\/ja\//, '/en/');
      return alternate(page, 'x-default') !== (english === '/en/' ? '/' : english);
    });

    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('names itself as canonical', () => {
    const wrong = indexed.filter(({ path, document }) => {
      const [href] = attributes(document, 'link[rel="canonical"]', 'href');
      return !href || `/${new URL(href).pathname.slice(BASE.length)}` !== path;
    });

    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('carries the content security policy', () => {
    const wrong = pages.flatMap(({ path, document }) => {
      const [policy = ''] = attributes(
        document,
        'meta[http-equiv="content-security-policy" i]',
        'content',
      );
      const missing = POLICY.filter((directive) => !policy.includes(directive));
      return missing.length === 0 ? [] : [`${path}: ${missing.join('; ')}`];
    });

    expect(wrong).toEqual([]);
  });

  test('allows no unsafe source', () => {
    const wrong = pages.filter(({ document }) =>
      attributes(document, 'meta[http-equiv="content-security-policy" i]', 'content').some(
        (policy) => /unsafe-|\*/.test(policy),
      ),
    );

    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
