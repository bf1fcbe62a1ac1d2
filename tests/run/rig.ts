import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, normalize, resolve } from 'node:path';

/**
 * The pages of the storage tests: the site's own `src/storage` and `src/stores` as modules, with
 * their types stripped, so that faults are put to the code that ships and no hook ships with it.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const PACKAGES: Record<string, string> = {
  dexie: 'dexie/dist/dexie.mjs',
  'idb-keyval': 'idb-keyval/dist/index.js',
  nanostores: 'nanostores/index.js',
  valibot: 'valibot/dist/index.mjs',
};

const IMPORT_MAP = JSON.stringify({
  imports: Object.fromEntries(
    Object.entries(PACKAGES).map(([name, file]) => [name, `/__test/node_modules/${file}`]),
  ),
});

/** Any path ending in `.html`: an empty page whose `rig` is tests/browser/rig.ts. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>rig</title>
<link rel="icon" href="data:,"><script>globalThis.process={env:{NODE_ENV:'production'}}</script>
<script type="importmap">${IMPORT_MAP}</script>
<script type="module">
import * as rig from '/__test/tests/browser/rig.ts';
globalThis.rig = rig;
document.documentElement.dataset.ready = '';
</script></head><body><a href="?next">next</a></body></html>`;

const FOLDERS = [
  'src',
  'tests/browser',
  'tests/bench',
  ...Object.keys(PACKAGES).map((p) => `node_modules/${p}`),
];

/** Gives what stands under a path of the rig. */
export function rigFile(path: string): { type: string; body: string } | undefined {
  if (path.endsWith('.html')) return { type: 'text/html; charset=utf-8', body: PAGE };
  const name = normalize(path.slice('/__test/'.length)).replaceAll('\\', '/');
  const file = join(ROOT, name);
  if (!FOLDERS.some((folder) => name.startsWith(`${folder}/`)) || !existsSync(file))
    return undefined;
  const text = readFileSync(file, 'utf8');
  return { type: 'text/javascript', body: name.endsWith('.ts') ? strip(text) : text };
}

function strip(text: string): string {
  return stripTypeScriptTypes(text);
}
