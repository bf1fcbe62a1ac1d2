import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SiteDocument } from '../../src/domain/site-search.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { builtPages, DIST } from './pages.ts';

const pages = new Map(builtPages().map(({ path, document }) => [path, document]));

describe.each(LOCALES)('search in %s', (locale) => {
  const documents: SiteDocument[] = JSON.parse(
    readFileSync(join(DIST, locale, 'search.json'), 'utf8'),
  );

  test('holds every kind', () => {
    expect(new Set(documents.map(({ kind }) => kind))).toEqual(
      new Set(['lesson', 'term', 'practice', 'page']),
    );
  });

  test('leads to places that exist, each named once', () => {
    const addresses = documents.map(({ to }) => to);
    const lost = documents.filter(({ kind, to }) => {
      const [path = '', anchor] = to.split('#');
      const page = pages.get(`/${locale}/${path}`);
      // A practice stands in the checklist’s picker, which is drawn in the browser.
      return !page || (anchor !== undefined && kind !== 'practice' && !page.getElementById(anchor));
    });

    expect(lost.map(({ to }) => to)).toEqual([]);
    expect(addresses.filter((to, at) => addresses.indexOf(to) !== at)).toEqual([]);
  });

  test('holds words without markup', () => {
    const marked = documents.filter(({ text }) => /<[A-Za-z/]|\*\*|\{#/.test(text));

    expect(marked.map(({ to }) => to)).toEqual([]);
  });
});
