import { expect, test } from 'vitest';
import { BASE, attributes, builtPages, builtText, type Page } from './pages.ts';

/** What a built script imports at once; a part that comes late is `import("…")`. */
const IMPORTS = /\b(?:from|import)"\.\/([^"]+\.js)"/g;

function importsOf(url: string): string[] {
  const text = builtText(url.slice(BASE.length));
  return [...text.matchAll(IMPORTS)].map(([, file]) => `${BASE}_astro/${file}`);
}

test('scripts that islands need at once are all named in the head', () => {
  const missing = ({ path, document }: Page) => {
    const eager = 'astro-island[client="load"]';
    const needed = new Set([
      ...attributes(document, eager, 'component-url'),
      ...attributes(document, eager, 'renderer-url'),
    ]);
    for (const url of needed) for (const imported of importsOf(url)) needed.add(imported);
    const named = attributes(document, 'head > link[rel="modulepreload"]', 'href');
    return [...needed]
      .filter((url) => !named.includes(url))
      .map((url) => `${path} learns late of ${url}: see src/build/early-scripts.mjs.`);
  };
  const pages = builtPages();
  const named = pages.filter(({ html }) => html.includes('rel="modulepreload"'));

  expect(pages.flatMap(missing)).toEqual([]);
  expect(named.map(({ path }) => path)).toContain('/ja/today/');
});
