import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source.ts';

/** Files that outgrow a screenful or two are split by noun; functions are held by ESLint. */
const LIMITS: [folder: string, ending: string, lines: number][] = [
  ['src', '.ts', 250],
  ['src', '.mjs', 250],
  ['src', '.tsx', 170],
  ['src', '.astro', 170],
  ['tests', '.ts', 300],
];

/** Tables of words and people may be as long as they are. */
const TABLES = /^src\/(i18n\/messages|domain\/sample)\/|^tests\/fixtures/;

describe('sizes', () => {
  test.each(LIMITS)('holds %s/**/*%s to %i lines', (folder, ending, limit) => {
    const long = sourceFiles(folder, [ending])
      .filter(({ path }) => !TABLES.test(path))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > limit);

    expect(
      long.map(({ path, lines }) => `${path}: ${lines} lines, at most ${limit}. Split it by noun.`),
    ).toEqual([]);
  });
});
