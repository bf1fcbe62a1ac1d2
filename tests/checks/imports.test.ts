import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './source.ts';

/**
 * Keeps one direction of imports: pages → layouts → components → islands → stores → storage →
 * domain. A rule that reaches up cannot be tested alone, and an island that reaches past the stores
 * writes without the one transaction.
 */
interface Layer {
  folders: readonly string[];
  packages: readonly string[];
}

const LAYERS: Record<string, Layer> = {
  domain: { folders: ['domain'], packages: [] },
  i18n: { folders: ['i18n'], packages: [] },
  storage: { folders: ['storage', 'domain'], packages: ['valibot'] },
  formats: {
    folders: ['formats', 'domain', 'storage'],
    packages: ['valibot'],
  },
  stores: { folders: ['stores', 'domain', 'storage', 'formats'], packages: ['nanostores'] },
  offline: {
    folders: ['offline', 'stores', 'i18n'],
    packages: [
      'workbox-precaching',
      'workbox-routing',
      'workbox-window/Workbox.js',
      'workbox-window/messageSW.js',
    ],
  },
  islands: {
    folders: ['islands', 'offline', 'stores', 'domain', 'i18n'],
    packages: ['preact', 'preact/hooks', '@nanostores/preact'],
  },
  directives: { folders: ['directives'], packages: ['astro'] },
  components: {
    folders: ['components', 'i18n', 'islands', 'offline', 'domain', 'styles'],
    packages: ['astro:content', 'astro/types', 'budoux'],
  },
  layouts: {
    folders: ['layouts', 'components', 'i18n', 'islands', 'domain', 'styles'],
    packages: [],
  },
  pages: {
    folders: ['pages', 'layouts', 'components', 'i18n', 'islands', 'domain', 'styles'],
    packages: ['astro:content', 'astro'],
  },
};

/** What one file may use beyond its layer, with the reason. */
const EXCEPTIONS: Record<string, readonly string[]> = {
  // Loaded when a file has a passphrase.
  'src/formats/age.ts': ['age-encryption'],
  // The one file that knows IndexedDB.
  'src/storage/idb.ts': ['idb-keyval'],
  // The one file that reads content lines.
  'src/formats/vcard/property.ts': ['ical.js'],
  // Loaded when the search is opened.
  'src/stores/site-index.ts': ['minisearch'],
  // The file that splits separated values, and the one that unpacks.
  'src/formats/csv/rows.ts': ['papaparse'],
  'src/formats/zip.ts': ['fflate'],
  // At build only: what draws the share images and reads their fonts, and what writes the feed.
  'src/components/share/share-image.ts': ['sharp', 'node:fs'],
  'src/components/share/lettering.ts': ['fontkitten', 'node:fs'],
  'src/pages/[locale]/lessons/feed.xml.ts': ['@astrojs/rss'],
};

/** Islands take their strings from the page: types and formatters only, no tables in the bundle. */
const TABLE = /^src\/i18n\/messages\//;
/** One word, for whoever names people: handed down by the page, it was missing in most places. */
const EVERYWHERE = 'src/i18n/messages/naming.ts';

/** Loaded after the page, or only when called: their words come with their code, not in the page. */
const CALLED_FOR = [
  'src/islands/today/TodayParts.tsx',
  'src/islands/ui/Notices.tsx',
  'src/islands/checklist/DayMenu.tsx',
  'src/islands/checklist/HabitBody.tsx',
  'src/islands/checklist/HabitForm.tsx',
  'src/islands/checklist/OccasionSection.tsx',
  'src/islands/contacts/ChosenBar.tsx',
  'src/islands/contacts/QuickLog.tsx',
  'src/islands/contacts/LogPanel.tsx',
  'src/islands/events/BeforeYouGo.tsx',
  'src/islands/events/EveryoneForm.tsx',
  'src/islands/introductions/IntroductionsPanel.tsx',
  'src/islands/lessons/BringTogether.tsx',
  'src/islands/lessons/OnlineForm.tsx',
  'src/islands/lessons/QuestionForm.tsx',
  'src/islands/messages/MessageDialog.tsx',
  'src/islands/search/SearchDialog.tsx',
  'src/islands/preparation/PreparationDialog.tsx',
  'src/islands/progress/YearPictures.tsx',
  'src/islands/contacts/RelatedPanel.tsx',
  'src/islands/today/TodayHabits.tsx',
  'src/islands/data/RemindersSection.tsx',
  'src/islands/data/HabitFilesSection.tsx',
  'src/islands/data/HabitFilePanel.tsx',
  'src/islands/data/HabitFilePreview.tsx',
  'src/islands/data/HabitFileRow.tsx',
  'src/islands/data/RefusedHabitRows.tsx',
  'src/islands/data/KeptFileSection.tsx',
  'src/islands/data/LockedBackup.tsx',
  'src/islands/data/RestorePanel.tsx',
  'src/islands/data/RecoveryNotice.tsx',
  'src/islands/data/RecoveryBody.tsx',
  'src/islands/data/RecoveryFile.tsx',
  'src/islands/data/RepairSection.tsx',
  'src/islands/data/SecondCopySection.tsx',
  'src/islands/data/ImportHistorySection.tsx',
  'src/islands/data/SetAsideSection.tsx',
];

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

const files = sourceFiles('src', ['.ts', '.tsx', '.astro', '.mjs']);
const imports = files.flatMap(importsOf);

function importsOf({ path, text }: SourceFile): Import[] {
  const code = path.endsWith('.astro') ? astroCode(text) : text;
  const statics = code.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
  );
  const dynamics = code.matchAll(/\b(import)\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...statics, ...dynamics].map(([, type, target = '']) => ({
    file: path,
    target: target.startsWith('.') ? posix.normalize(`${dirname(path)}/${target}`) : target,
    typeOnly: type !== undefined && type !== 'import',
  }));
}

/** The frontmatter and the scripts of a component. */
function astroCode(text: string): string {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [frontmatter, ...scripts].join('\n');
}

function isAllowed({ file, target }: Import): boolean {
  const layer = LAYERS[file.split('/')[1] ?? ''];
  if (!layer || EXCEPTIONS[file]?.includes(target)) return true;
  if (!target.startsWith('src/')) return layer.packages.includes(target);
  return layer.folders.includes(target.split('/')[1] ?? '');
}

describe('imports', () => {
  test('finds the imports of every layer', () => {
    const seen = new Set(imports.map(({ file }) => file.split('/')[1]));

    // `formats` holds one file so far, which needs nothing of the others.
    const layers = Object.keys(LAYERS).filter((layer) => layer !== 'formats');
    expect(layers.filter((layer) => !seen.has(layer))).toEqual([]);
  });

  test('go down only', () => {
    const wrong = imports.filter((item) => !isAllowed(item));

    expect(
      wrong.map(
        ({ file, target }) =>
          `${file} imports ${target}: its layer may not. Move the code down a layer or pass it in.`,
      ),
    ).toEqual([]);
  });

  test('keep message tables out of bundles', () => {
    const wrong = imports.filter(
      ({ file, target, typeOnly }) =>
        file.startsWith('src/islands/') &&
        !CALLED_FOR.includes(file) &&
        TABLE.test(target) &&
        target !== EVERYWHERE &&
        !typeOnly,
    );

    expect(
      wrong.map(
        ({ file, target }) =>
          `${file} imports ${target}: take the strings as the prop t (import type).`,
      ),
    ).toEqual([]);
  });

  test('leave content free of imports', () => {
    const wrong = sourceFiles('content', ['.mdx']).filter(({ text }) => /^import\s/m.test(text));

    expect(
      wrong.map(({ path }) => `${path} imports: pass components to <Content components={…} />.`),
    ).toEqual([]);
  });
});
