import { describe, expect, test } from 'vitest';
import { findPattern, sourceFiles } from './source.ts';

/** What breaks under the content security policy or in a test run, and what ESLint cannot see. */
const markup = sourceFiles('src', ['.astro', '.tsx']);
const components = sourceFiles('src', ['.astro']);
const tests = sourceFiles('tests', ['.test.ts', '.spec.ts']);

describe('shape', () => {
  test('hydrates no island without server markup', () => {
    expect(
      findPattern(
        markup,
        /client:only/g,
        'it sets innerHTML, which Trusted Types refuses; use client:load.',
      ),
    ).toEqual([]);
  });

  test('writes no inline style in server markup', () => {
    expect(
      findPattern(
        components,
        /\sstyle=[{"'][^>]*/g,
        'the policy blocks it; use a class or a data- attribute.',
      ),
    ).toEqual([]);
  });

  test('writes no style attribute in an island', () => {
    expect(
      findPattern(
        sourceFiles('src/islands', ['.tsx']),
        /\sstyle=(?:"[^"]*"|\{\{[^}]*\}\}|\{\w+\})/g,
        'server-rendered it is blocked; use a class, a data- attribute or an SVG attribute.',
      ),
    ).toEqual([]);
  });

  test('writes no inline handler in server markup', () => {
    expect(
      findPattern(components, /\son[a-z]+=["'{]/g, 'the policy blocks it; listen in a script.'),
    ).toEqual([]);
  });

  test('runs no unhashed inline script', () => {
    expect(
      findPattern(
        components,
        /is:inline/g,
        'Astro does not hash it; use injectScript (src/build).',
      ),
    ).toEqual([]);
  });

  test('gives an island no children', () => {
    const withChildren = /<([A-Z]\w*)[^<>]*?client:\w+[^<>]*?[^/]>/g;

    expect(findPattern(components, withChildren, 'a slot needs innerHTML; pass props.')).toEqual(
      [],
    );
  });

  test('leaves no test out', () => {
    expect(
      findPattern(
        tests,
        /\b(?:test|it|describe)\.(?:only|skip|todo|fixme)\b[^\n]{0,60}/g,
        'run it or remove it.',
      ).filter((line) => !line.includes('process.platform')),
    ).toEqual([]);
  });

  test('gives every test an assertion', () => {
    const wrong = tests.filter(({ text }) => !/\bexpect\b|\bfc\.assert\b/.test(text));

    expect(wrong.map(({ path }) => `${path}: assert something.`)).toEqual([]);
  });

  test('names no test with "should"', () => {
    expect(
      findPattern(
        tests,
        /\b(?:test|it)\(\s*['"`][^'"`]*\bshould\b/g,
        'say what it does, verb first.',
      ),
    ).toEqual([]);
  });

  test('leaves no page in a test before it shows that an act was kept', () => {
    const leftAtOnce =
      /\.(?:click|press|check|uncheck|selectOption)\([^;]*\);\s+await (?:(?:page|tab)\.(?:goto|reload)|open(?:On|At))\(/g;

    expect(
      findPattern(
        sourceFiles('tests/browser', ['.ts']),
        leftAtOnce,
        'a typed address does not wait for a write; expect what shows that it was kept, or follow a link.',
      ),
    ).toEqual([]);
  });
});
