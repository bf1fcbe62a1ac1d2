import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './source.ts';

/**
 * Finds what a rewrite leaves behind. Code that only its own test still calls looks alive to a reader
 * and to the compiler. A test may look at a part that its own file uses too; what only a test needs
 * is listed here.
 */
const TEST_SEAMS = new Set([
  'src/storage/memory.ts memoryEngine',
  'src/stores/collections.ts forgetAll',
  'src/stores/open.ts useDataSet',
]);

/** Astro reads these itself. */
const ENTRIES =
  /^src\/(pages|directives)\/|^src\/offline\/worker\/[a-z]+-worker\.ts$|^src\/content\.config\.ts$/;
const STATIC = /(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+['"](\.[^'"]+)['"]/g;
const LATE = /\bimport\(\s*['"](\.[^'"]+)['"]\s*\)/g;
const VALUE = /^export (?:async )?(?:function|const|class) ([\w$]+)/gm;
const TYPE = /^export (?:interface|type) (\w+)/gm;

const source = sourceFiles('src', ['.ts', '.tsx', '.astro']);
const build = sourceFiles('src/build', ['.mjs']);
const tests = sourceFiles('tests', ['.ts', '.tsx']);
const wordsOf = (text: string) => text.match(/[\w$]+/g) ?? [];
const bySource = namesUsedBy([...source, ...build]);
const byTests = namesUsedBy(tests);

/** Gives what the files import from their relatives, as `<path> <name>`. */
function namesUsedBy(files: readonly SourceFile[]): Set<string> {
  const used = files.flatMap(({ path, text }) => {
    const fileAt = (target: string) => posix.normalize(`${dirname(path)}/${target}`);
    const statics = [...text.matchAll(STATIC)].flatMap(([, list = '', target = '']) =>
      list.split(',').map((item) => `${fileAt(target)} ${item.trim().split(/\s+as\s+/)[0]}`),
    );
    // What is taken out of a file that is loaded late is named somewhere below.
    const late = [...text.matchAll(LATE)].flatMap(([, target = '']) =>
      wordsOf(text).map((word) => `${fileAt(target)} ${word}`),
    );
    return [...statics.map((name) => name.replace(' type ', ' ')), ...late];
  });
  return new Set(used);
}

function exported(pattern: RegExp) {
  return source
    .filter(({ path }) => path.endsWith('.ts') && !ENTRIES.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map(([, name = '']) => ({
        place: `${path} ${name}`,
        inItsFile: wordsOf(text).filter((word) => word === name).length > 1,
      })),
    );
}

describe('exports', () => {
  test('are used by another file', () => {
    const unused = exported(VALUE).filter(
      ({ place, inItsFile }) =>
        !bySource.has(place) && !TEST_SEAMS.has(place) && !(inItsFile && byTests.has(place)),
    );

    expect(
      unused.map(({ place, inItsFile }) =>
        inItsFile
          ? `${place}: no other file uses it. Drop the word export.`
          : `${place}: ${byTests.has(place) ? 'only its test uses' : 'nothing uses'} it. Delete it.`,
      ),
    ).toEqual([]);
  });

  test('have a file that something imports', () => {
    const targets = new Set(
      [...source, ...build].flatMap(({ path, text }) =>
        [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"?]+)(?:\?[^'"]*)?['"]/g)].map(
          ([, target]) => posix.normalize(`${dirname(path)}/${target}`),
        ),
      ),
    );
    const alone = source.filter(
      ({ path }) => !ENTRIES.test(path) && !path.endsWith('.d.ts') && !targets.has(path),
    );
    const seams = new Set([...TEST_SEAMS].map((place) => place.split(' ')[0]));

    expect(
      alone
        .filter(({ path }) => !seams.has(path))
        .map(({ path }) => `${path}: no file imports it. Delete it.`),
    ).toEqual([]);
  });

  test('of types are named somewhere', () => {
    const unused = exported(TYPE).filter(
      ({ place, inItsFile }) => !inItsFile && !bySource.has(place),
    );

    expect(unused.map(({ place }) => `${place}: nothing names it. Delete it.`)).toEqual([]);
  });
});
