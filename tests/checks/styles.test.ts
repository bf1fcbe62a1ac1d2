import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source.ts';

/**
 * Finds rules that style nothing any more, and classes that no rule reads: nobody dares to delete
 * them later, and each page carries them. A class that is put together from a value (`state ${state}`)
 * counts as named where a string holds the value.
 */
const sheets = sourceFiles('src/styles', ['.css']).map(({ path, text }) => ({
  path,
  text: text.replace(/\/\*[\s\S]*?\*\//g, ''),
}));
const code = [
  ...sourceFiles('src', ['.astro', '.ts', '.tsx', '.mjs']),
  ...sourceFiles('content', ['.mdx']),
]
  .filter(({ path }) => !/^src\/(i18n\/messages|domain\/sample)\//.test(path))
  .map(({ text }) => text);
const everything = [...code, ...sheets.map(({ text }) => text)].join('\n');

const wordsOf = (text: string) => text.match(/[\w-]+/g) ?? [];
const QUOTED = /(["'`])(?:(?!\1)[^\\]|\\.)*?\1|class:list=\{\{[^}]*\}\}/g;
const quoted = code.flatMap((text) => text.match(QUOTED) ?? []);
const inStrings = new Set(quoted.flatMap(wordsOf));
const styled = new Set(sheets.flatMap(({ text }) => namesOf(text, /\.([a-z][\w-]*)/g)));

function namesOf(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
}

describe('styles', () => {
  test('style classes that some page has', () => {
    const unused = sheets.flatMap(({ path, text }) =>
      namesOf(text, /\.([a-z][\w-]*)/g)
        .filter((name) => !inStrings.has(name))
        .map((name) => `${path} .${name}: no markup has this class. Delete the rule.`),
    );

    expect(unused).toEqual([]);
  });

  test('are there for every class in the markup', () => {
    const bare = sourceFiles('src', ['.astro', '.tsx']).flatMap(({ path, text }) =>
      namesOf(text, /\sclass="([^"]*)"/g)
        .flatMap(wordsOf)
        .filter((name) => !styled.has(name))
        .map((name) => `${path} class ${name}: no rule reads it. Delete it from the markup.`),
    );

    expect(bare).toEqual([]);
  });

  test('use every custom property, and none that is not there', () => {
    const wrong = sheets.flatMap(({ path, text }) => [
      ...namesOf(text, /(--[\w-]+)\s*:/g)
        .filter((name) => !everything.includes(`var(${name}`) && !inStrings.has(name))
        .map((name) => `${path} ${name}: nothing reads it. Delete it.`),
      ...namesOf(text, /var\((--[\w-]+)/g)
        .filter((name) => !everything.includes(`${name}:`) && !inStrings.has(name))
        .map((name) => `${path} ${name}: nothing sets it. Define it in tokens.css.`),
    ]);

    expect(wrong).toEqual([]);
  });

  test('take the marks from a list in one place, where it says its role', () => {
    const unsaid = sheets
      .filter(({ path, text }) => path !== 'src/styles/base.css' && /list-style:/.test(text))
      .map(({ path }) => `${path} list-style: give the list role="list", which takes its marks.`);

    expect(unsaid).toEqual([]);
  });
});
