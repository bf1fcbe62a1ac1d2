import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*\.(tsx|astro)$/;
const GRAB_BAGS = /\/(utils?|helpers?|common|misc|lib)(\/|\.)/;

const files = sourceFiles('src', ['.ts', '.tsx', '.astro']);

/** The router reads these names. */
const isRoute = (path: string) => path.startsWith('src/pages/') || path === 'src/content.config.ts';

describe('names', () => {
  test('are kebab-case for modules, PascalCase for components', () => {
    const wrong = files.filter(
      ({ path }) => !isRoute(path) && !KEBAB.test(basename(path)) && !PASCAL.test(basename(path)),
    );

    expect(
      wrong.map(({ path }) => `${path}: name modules kebab-case, components PascalCase.`),
    ).toEqual([]);
  });

  test('leave out grab bags', () => {
    const wrong = files.filter(({ path }) => GRAB_BAGS.test(path));

    expect(wrong.map(({ path }) => `${path}: put it with the noun it serves.`)).toEqual([]);
  });

  test('equal the component that an island exports', () => {
    const wrong = sourceFiles('src/islands', ['.tsx']).filter(({ path, text }) => {
      const name = basename(path, '.tsx');
      const exported = [...text.matchAll(/^export (?:function|const) ([A-Z]\w*)/gm)];
      return exported.length !== 1 || exported[0]?.[1] !== name;
    });

    expect(wrong.map(({ path }) => `${path}: export one component, named like the file.`)).toEqual(
      [],
    );
  });

  test('pair every test with its module', () => {
    const mirrored = ['domain', 'storage', 'stores', 'formats', 'i18n'];
    const modules = new Set(files.map(({ path }) => path.replace(/\.tsx?$/, '')));
    const named = (module: string) =>
      // An aspect of a module has a file of its own: data-set-undo.test.ts.
      modules.has(module) || [...modules].some((name) => module.startsWith(`${name}-`));
    const wrong = mirrored
      .flatMap((folder) =>
        sourceFiles('tests', ['.test.ts']).filter(({ path }) =>
          path.startsWith(`tests/${folder}/`),
        ),
      )
      .map(({ path }) => path)
      .filter((path) => !named(path.replace(/^tests/, 'src').replace(/\.test\.ts$/, '')));

    expect(wrong.map((path) => `${path}: no such module in src; name the test like it.`)).toEqual(
      [],
    );
  });
});
