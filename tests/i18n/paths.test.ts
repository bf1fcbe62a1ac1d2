import { describe, expect, it } from 'vitest';
import {
  alternatePaths,
  assetPath,
  contactPath,
  feedPath,
  isListed,
  lessonPath,
  pagePath,
  pairPath,
  sharePath,
  siteBase,
  switchLocale,
  termPath,
} from '../../src/i18n/paths.ts';

describe('paths', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['/enishi', '/enishi/'],
    ['/a/b/', '/a/b/'],
  ])('gives the folder of base %s', (base, folder) => {
    expect(siteBase(base)).toBe(folder);
  });

  it('leads to a page of a language', () => {
    expect([pagePath('en', 'home'), pagePath('ja', 'today')]).toEqual(['/en/', '/ja/today/']);
  });

  it('keeps every path below the base', () => {
    expect([
      assetPath('favicon.svg', '/sub'),
      pagePath('ja', 'contacts', '/sub'),
      lessonPath('en', 'give-and-take', '/sub/'),
    ]).toEqual(['/sub/favicon.svg', '/sub/ja/contacts/', '/sub/en/lessons/give-and-take/']);
  });

  it('names a page in each language, and one for readers of neither', () => {
    expect(alternatePaths('today/', '/sub').map(({ lang, path }) => `${lang} ${path}`)).toEqual([
      'en /sub/en/today/',
      'ja /sub/ja/today/',
      'x-default /sub/en/today/',
    ]);
    expect(alternatePaths('').at(-1)).toEqual({ lang: 'x-default', path: '/' });
  });

  it('lists what is more than the visitor’s records', () => {
    expect(['', 'lessons/', 'contacts/person/'].map(isListed)).toEqual([true, true, false]);
  });

  it('addresses images and feeds below the base', () => {
    expect([sharePath('ja', 'enishi', '/sub'), feedPath('en', '/sub')]).toEqual([
      '/sub/share/ja/enishi.png',
      '/sub/en/lessons/feed.xml',
    ]);
  });

  it('addresses a word by its place in the glossary', () => {
    expect(termPath('ja', 'weak-tie')).toBe('/ja/lessons/glossary/#weak-tie');
  });

  it('addresses a person by query', () => {
    expect(contactPath('ja', 'a b')).toBe('/ja/contacts/person/?id=a%20b');
  });

  it('addresses two records behind the mark that never leaves the browser', () => {
    expect(pairPath('en', { left: 'a b', right: 'c' })).toBe(
      '/en/contacts/duplicates/#left=a+b&right=c',
    );
  });

  it.each([
    ['/en/lessons/give-and-take/', '/', '/ja/lessons/give-and-take/'],
    ['/en/', '/', '/ja/'],
    ['/sub/en/today/', '/sub', '/sub/ja/today/'],
    ['/english/', '/', '/ja/'],
    ['/', '/', '/ja/'],
    ['/en/lessons/en/', '/', '/ja/lessons/en/'],
  ])('switches the language of %s', (path, base, switched) => {
    expect(switchLocale(path, 'ja', base)).toBe(switched);
  });
});
