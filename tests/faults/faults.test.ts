import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAULTS } from './faults.ts';

const ROOT = join(import.meta.dirname, '../..');
const COUNT = 35;

/** What stands in quotes: a title, or the whole or a part of one that is put together. */
function quoted(file: string): string[] {
  const path = join(ROOT, file);
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(([, a, b]) => a ?? b ?? '');
}

/** The words of a title whose last word comes from a table. */
function isTitle(candidate: string, title: string): boolean {
  if (candidate.includes(title)) return true;
  const [first = ''] = candidate.split('${');
  return candidate.includes('${') && first.length > 10 && title.startsWith(first);
}

describe('faults', () => {
  test('have a row each, in order', () => {
    const ids = Array.from({ length: COUNT }, (_, index) => `F${index + 1}`);

    expect(FAULTS.map(({ id }) => id)).toEqual(ids);
  });

  test('are shown by tests that there are, or by hand', () => {
    const wrong = FAULTS.flatMap(({ id, shown, manual }) => [
      ...shown
        .filter(({ file, title }) => !quoted(file).some((each) => isTitle(each, title)))
        .map(({ file, title }) => `${id}: ${file} has no test “${title}”; name it as it is there.`),
      ...(shown.length === 0 && !manual ? [`${id}: name a test or a procedure.`] : []),
    ]);

    expect(wrong).toEqual([]);
  });
});
