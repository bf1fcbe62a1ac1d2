import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { titleOf, toBarePage, toMarkdown, type Block } from './lesson-text.ts';

/** A lesson as another generator builds it: the folder to serve, and where its page is. */
export interface OtherSite {
  name: string;
  root: string;
  path: string;
}

/** A generator with its defaults: nothing is set but what its build demands. */
interface Generator {
  name: string;
  packages: Record<string, string>;
  /** Its program, from its `node_modules`, and what builds `site/` below `root`. */
  build: (root: string) => string[];
  path: string;
  files: (blocks: readonly Block[], lang: string) => Record<string, string>;
}

/** Kept between runs, outside the project, so that its own packages stay its own. */
const HOME = join(tmpdir(), 'enishi-bench');

const GENERATORS: readonly Generator[] = [
  {
    name: 'Starlight',
    packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.3' },
    build: (root) => ['astro/bin/astro.mjs', 'build', '--outDir', root],
    path: 'lesson/',
    files: (blocks, lang) => ({
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
const locales = { root: { label: '${lang}', lang: '${lang}' } };
export default defineConfig({ integrations: [starlight({ title: 'Lessons', locales })] });
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/lesson.md': `---
title: ${JSON.stringify(titleOf(blocks))}
---

${toMarkdown(blocks.filter((block) => block.kind !== 'heading' || block.depth > 1))}`,
    }),
  },
  {
    name: 'VitePress',
    packages: { vitepress: '1.6.4' },
    build: (root) => ['vitepress/bin/vitepress.js', 'build', 'docs', '--outDir', root],
    path: 'lesson.html',
    files: (blocks, lang) => ({
      'docs/.vitepress/config.mjs': `export default { title: 'Lessons', lang: '${lang}' };\n`,
      'docs/lesson.md': toMarkdown(blocks),
    }),
  },
  {
    name: 'Docusaurus',
    packages: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      react: '19.3.1',
      'react-dom': '19.3.1',
    },
    build: (root) => ['@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', root],
    path: 'docs/lesson/',
    files: (blocks, lang) => ({
      'docusaurus.config.js': `module.exports = {
  title: 'Lessons', url: 'https://example.org', baseUrl: '/', onBrokenLinks: 'ignore',
  i18n: { defaultLocale: '${lang}', locales: ['${lang}'] },
  presets: [['classic', { blog: false }]],
};
`,
      'docs/lesson.md': toMarkdown(blocks),
    }),
  },
];

/** The compared generators with their versions, as a reader may look them up. */
export const COMPARED = GENERATORS.map(({ name, packages }) => {
  const [own = ''] = Object.values(packages);
  const beside = packages['astro'] ? ` on Astro ${packages['astro']}` : '';
  return `${name} ${own}${beside}`;
});

/** Builds a lesson's text with every generator, and as a bare page, which comes first. */
export function otherSites(blocks: readonly Block[], lang: string): OtherSite[] {
  const bare = join(HOME, 'bare', lang);
  writeAll(bare, { 'index.html': toBarePage(blocks, lang) });
  return [
    { name: 'bare page', root: bare, path: '' },
    ...GENERATORS.map((generator) => built(generator, blocks, lang)),
  ];
}

function built(generator: Generator, blocks: readonly Block[], lang: string): OtherSite {
  const { name, packages, path } = generator;
  const folder = join(HOME, name.toLowerCase());
  const root = join(folder, 'built', lang);
  install(folder, packages);
  rmSync(root, { recursive: true, force: true });
  writeAll(folder, generator.files(blocks, lang));
  const [script = '', ...args] = generator.build(root);
  run(folder, [join('node_modules', script), ...args]);
  return { name, root, path };
}

/** Installs exactly these packages, unless the run before this one did. */
function install(folder: string, packages: Record<string, string>): void {
  const manifest = JSON.stringify({ private: true, dependencies: packages }, null, 2);
  const done = join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return;
  console.log(`Installing into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  writeAll(folder, { 'package.json': manifest });
  const npm = process.env['npm_execpath'];
  if (!npm) throw new Error('The compared generators are installed by npm: use npm run bench.');
  run(folder, [npm, 'install', '--save-exact', '--no-audit', '--no-fund']);
  writeFileSync(done, manifest);
}

function run(folder: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed in ${folder}:\n${stdout}\n${stderr}`);
}

function writeAll(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
