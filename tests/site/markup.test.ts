import { describe, expect, test } from 'vitest';
import { attributes, builtPages, type Page } from './pages.ts';

const pages = builtPages();

/** Lists what a reader finds in a page, each with its path. */
function inPages(find: (page: Page) => string[], advice: string): string[] {
  return pages.flatMap((page) => find(page).map((found) => `${page.path} ${found}: ${advice}`));
}

function textOf({ document }: Page): string {
  const body = document.body.cloneNode(true);
  for (const code of body.querySelectorAll('script, style, code, pre, template')) code.remove();
  return body.textContent;
}

describe('markup', () => {
  test('leaves no Markdown mark in the text', () => {
    expect(
      inPages(
        (page) => textOf(page).match(/.{0,20}\*\*.{0,20}/g) ?? [],
        'write <strong> in the lesson.',
      ),
    ).toEqual([]);
  });

  test('leaves no unfilled place in the text', () => {
    expect(
      inPages(
        (page) =>
          textOf(page).match(
            /.{0,20}(?:\{\w+\}|\bundefined\b|\[object Object\]|\bNaN\b).{0,20}/g,
          ) ?? [],
        'fill it.',
      ),
    ).toEqual([]);
  });

  test('gives every id once', () => {
    const twice = ({ document }: Page) => {
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
    };

    expect(inPages(twice, 'is on two elements.')).toEqual([]);
  });

  test('refers only to ids that exist', () => {
    const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];
    const dangling = ({ document }: Page) =>
      names.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)]
          .flatMap((element) => (element.getAttribute(name) ?? '').split(/\s+/))
          .filter((id) => id !== '' && !document.getElementById(id))
          .map((id) => `${name}="${id}"`),
      );

    expect(inPages(dangling, 'names no element.')).toEqual([]);
  });

  test('carries no style attribute', () => {
    const styled = ({ document }: Page) =>
      [...document.querySelectorAll('[style]')].map((element) => element.outerHTML.slice(0, 80));

    expect(inPages(styled, 'the policy blocks it; use a class or an SVG attribute.')).toEqual([]);
  });

  test('carries no inline handler', () => {
    const handlers = ({ html }: Page) => html.match(/<[a-z][^>]*?\son[a-z]+=["'][^"']*/gi) ?? [];

    expect(inPages(handlers, 'the policy blocks it; listen in a script.')).toEqual([]);
  });

  test('is painted once the first view of its main part has come', () => {
    const unpainted = ({ document }: Page) => {
      const isPlain = document.querySelector('.site-head') === null;
      const [view = ''] = attributes(document, 'link[rel="expect"][blocking="render"]', 'href');
      const isThere = document.getElementById(view.slice(1))?.closest('main');
      return isPlain || isThere ? [] : [`expects "${view}"`];
    };

    expect(inPages(unpainted, 'give firstView the id of an element in <main>.')).toEqual([]);
  });

  test('has one h1 and skips no level', () => {
    const wrong = ({ document }: Page) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
        Number(heading.tagName.slice(1)),
      );
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      const ones = levels.filter((level) => level === 1).length;
      return [...(ones === 1 ? [] : [`${ones} h1`]), ...skips.map((level) => `skips to h${level}`)];
    };

    expect(inPages(wrong, 'mend the headings.')).toEqual([]);
  });

  test('has the landmarks and the skip link', () => {
    const missing = ({ path, document }: Page) =>
      ['/', '/404.html', '/offline/'].includes(path)
        ? []
        : ['main', 'header', 'nav', 'footer', 'a[href="#main"], a[href="#content"]'].filter(
            (selector) => !document.querySelector(selector),
          );

    expect(inPages(missing, 'is missing.')).toEqual([]);
  });

  test('separates words across elements', () => {
    const glued = ({ path, document }: Page) =>
      path.startsWith('/en/')
        ? (document.body.innerHTML.match(
            /[a-z](?:<\/?(?:a|strong|em|b|i)(?:\s[^>]*)?>)[A-Z][a-z]+/g,
          ) ?? [])
        : [];

    expect(inPages(glued, 'a space was eaten between elements; write {" "}.')).toEqual([]);
  });
});
